package org.grassroots.registry.assessment.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.scheme.model.Adjustments;
import org.grassroots.registry.scheme.model.Answer;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.CaseDocument;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.scheme.model.Provenance;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.scheme.model.StagedCase;
import org.grassroots.registry.shared.Role;

/**
 * Everything that was given for one case, as rows, and what it amounts to at each of the three stages.
 *
 * <p>The rows of the desk are only what auditors changed: laid over those of the organisation they are the desk's
 * document, which so starts as a copy. Those of the inspectors are laid over that.
 */
public final class CaseContents {

    private final String id;
    private final List<CaseAnswer> answers;
    private final List<CaseFigure> figures;
    private final List<InapplicableIndicator> inapplicable;
    private final List<Ruling> rulings;
    private final List<CaseEvidence> evidence;

    /** The rows of the case that goes by {@code id} in documents. */
    public CaseContents(
            String id,
            Values values,
            List<InapplicableIndicator> inapplicable,
            List<Ruling> rulings,
            List<CaseEvidence> evidence) {
        this.id = id;
        this.answers = new ArrayList<>(values.answers());
        this.figures = new ArrayList<>(values.figures());
        this.inapplicable = new ArrayList<>(inapplicable);
        this.rulings = new ArrayList<>(rulings);
        this.evidence = new ArrayList<>(evidence);
    }

    /** Answers and figures of all stages. */
    public record Values(List<CaseAnswer> answers, List<CaseFigure> figures) {}

    /** The case as its organisation handed it in, with other values laid over it than those of the desk. */
    public CaseContents secondLook(List<SecondValue> values) {
        return new CaseContents(id, SecondValue.over(answers, figures, values), inapplicable, List.of(), evidence);
    }

    public Optional<CaseAnswer> answer(Stage stage, String indicator) {
        return answers.stream()
                .filter(row -> row.stage() == stage && row.indicator().equals(indicator))
                .findFirst();
    }

    public Optional<CaseFigure> figure(Stage stage, String figure) {
        return figures.stream()
                .filter(row -> row.stage() == stage && row.figure().equals(figure))
                .findFirst();
    }

    /** Whether a stage has a value of an indicator: its answer, or a figure that it reads. */
    public boolean has(Stage stage, Indicator indicator) {
        return answer(stage, indicator.code()).isPresent()
                || indicator.method().figures().stream()
                        .anyMatch(figure -> figure(stage, figure).isPresent());
    }

    public Optional<InapplicableIndicator> inapplicable(String indicator) {
        return inapplicable.stream()
                .filter(row -> row.indicator().equals(indicator))
                .findFirst();
    }

    public Optional<Ruling> ruling(RulingKind kind, String item) {
        return rulings.stream()
                .filter(row -> row.kind() == kind && row.item().equals(item))
                .findFirst();
    }

    public List<Ruling> rulings() {
        return rulings.stream()
                .sorted(Comparator.comparing(Ruling::kind).thenComparing(Ruling::item))
                .toList();
    }

    /** The files of one indicator, in the order in which they were attached. */
    public List<CaseEvidence> evidence(String indicator) {
        return evidence.stream()
                .filter(row -> row.indicator().equals(indicator))
                .sorted(Comparator.comparing((CaseEvidence row) -> row.given().at())
                        .thenComparing(row -> row.file().id()))
                .toList();
    }

    /** The indicators for which there is evidence. */
    public Set<String> proven() {
        return evidence.stream().map(CaseEvidence::indicator).collect(Collectors.toUnmodifiableSet());
    }

    public void add(CaseAnswer row) {
        answers.add(row);
    }

    public void add(CaseFigure row) {
        figures.add(row);
    }

    public void add(InapplicableIndicator row) {
        inapplicable.add(row);
    }

    public void add(Ruling row) {
        rulings.add(row);
    }

    public void add(CaseEvidence row) {
        evidence.add(row);
    }

    /** Forgets a row of any kind. */
    public void remove(Object row) {
        List.of(answers, figures, inapplicable, rulings, evidence).forEach(rows -> rows.remove(row));
    }

    /** What the organisation says. */
    public CaseDocument self() {
        return new CaseDocument(id, figuresOf(Stage.SELF), answersOf(Stage.SELF), reasons(), Adjustments.NONE);
    }

    /** What the desk holds true: what the organisation says, with the auditors' corrections laid over it. */
    public CaseDocument desk() {
        var figuresThere = figuresOf(Stage.SELF);
        figuresThere.putAll(figuresOf(Stage.DESK));
        var answersThere = answersOf(Stage.SELF);
        answersThere.putAll(answersOf(Stage.DESK));
        return new CaseDocument(id, figuresThere, answersThere, reasons(), adjustments());
    }

    /** What inspectors found on site, and nothing else. */
    public CaseDocument onSite() {
        return new CaseDocument(id, figuresOf(Stage.ON_SITE), answersOf(Stage.ON_SITE), Map.of(), Adjustments.NONE);
    }

    /** The case with its three stages. */
    public StagedCase staged() {
        return new StagedCase(self(), desk(), onSite(), Set.of(), adjustments());
    }

    public Adjustments adjustments() {
        var bonus = new TreeSet<String>();
        var vetoes = new TreeSet<String>();
        var deductions = new HashMap<String, Integer>();
        for (var ruling : rulings) {
            switch (ruling.kind()) {
                case BONUS -> bonus.add(ruling.item());
                case VETO -> vetoes.add(ruling.item());
                case DEDUCTION -> deductions.put(ruling.item(), ruling.times());
            }
        }
        return new Adjustments(bonus, deductions, vetoes);
    }

    /** The accounts that gave a value at the desk or on site, or ruled on the case. */
    public Set<String> scorers() {
        var scorers = new HashSet<String>();
        answers.stream()
                .filter(row -> row.stage() != Stage.SELF)
                .forEach(row -> scorers.add(row.given().by()));
        figures.stream()
                .filter(row -> row.stage() != Stage.SELF)
                .forEach(row -> scorers.add(row.given().by()));
        rulings.forEach(row -> scorers.add(row.given().by()));
        return scorers;
    }

    /** The accounts that gave anything, other than in the role {@code but}. */
    public Set<String> givers(Role but) {
        return Stream.of(
                        answers.stream().map(CaseAnswer::given),
                        figures.stream().map(CaseFigure::given),
                        inapplicable.stream().map(InapplicableIndicator::given),
                        rulings.stream().map(Ruling::given),
                        evidence.stream().map(CaseEvidence::given))
                .flatMap(given -> given)
                .filter(given -> !given.role().equals(but.name()))
                .map(Given::by)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** When the figures of the register were taken into the case, if there are any. */
    public Optional<Instant> derivedAt() {
        return figures.stream()
                .filter(row -> row.stage() == Stage.SELF && row.source() == Provenance.Kind.REGISTER)
                .map(row -> row.given().at())
                .findFirst();
    }

    /** Where everything comes from; figures of the register are those of {@code cutOff}. */
    public Sources sources(LocalDate cutOff) {
        return new Sources(List.copyOf(answers), List.copyOf(figures), List.copyOf(evidence), cutOff);
    }

    private Map<String, BigDecimal> figuresOf(Stage stage) {
        var amounts = new TreeMap<String, BigDecimal>();
        figures.stream().filter(row -> row.stage() == stage).forEach(row -> amounts.put(row.figure(), row.amount()));
        return amounts;
    }

    private Map<String, Answer> answersOf(Stage stage) {
        return read(answers.stream().filter(row -> row.stage() == stage).toList());
    }

    private Map<String, String> reasons() {
        return inapplicable.stream()
                .collect(Collectors.toMap(InapplicableIndicator::indicator, InapplicableIndicator::reason));
    }

    // rows hold answers in the form they have in a document, so a document of nothing else reads them all
    private static Map<String, Answer> read(Collection<CaseAnswer> rows) {
        var members = rows.stream()
                .map(row -> CanonicalJson.write(new Json.Text(row.indicator())) + ":" + row.answer())
                .collect(Collectors.joining(","));
        return new TreeMap<>(
                CaseDocument.read("{\"id\":\"\",\"answers\":{" + members + "}}").answers());
    }
}
