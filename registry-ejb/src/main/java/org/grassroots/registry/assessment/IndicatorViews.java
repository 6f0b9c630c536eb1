package org.grassroots.registry.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.assessment.IndicatorView.EvidenceItem;
import org.grassroots.registry.assessment.IndicatorView.NextView;
import org.grassroots.registry.assessment.IndicatorView.StageView;
import org.grassroots.registry.assessment.model.CaseAnswer;
import org.grassroots.registry.assessment.model.CaseFigure;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.assessment.model.InapplicableIndicator;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.scheme.model.CaseDocument;
import org.grassroots.registry.scheme.model.Checklist;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.scheme.model.Explaining;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.IndicatorExplanation;
import org.grassroots.registry.scheme.model.NextStep;
import org.grassroots.registry.scheme.model.Outcome;
import org.grassroots.registry.scheme.model.Provenance;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.scheme.model.StagedCase;
import org.grassroots.registry.scheme.model.StagedResult;
import org.grassroots.registry.shared.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Shows the indicators of one case; everything is computed once, when the case is opened. */
final class IndicatorViews {

    private final CaseFile file;
    private final StagedResult staged;
    private final List<FieldProblem> missing;
    private final boolean reviewed;
    private final CaseDocument self;
    private final CaseDocument desk;
    private final CaseDocument onSite;
    private final Map<String, Outcome> selfOutcomes;
    private final Map<String, Outcome> deskOutcomes;
    private final Map<String, NextStep> next = new TreeMap<>();
    private final Changes changes;
    private @Nullable PastCase past;

    IndicatorViews(CaseFile file, StagedResult staged, List<FieldProblem> missing, boolean reviewed) {
        this.file = file;
        this.staged = staged;
        this.missing = missing;
        this.reviewed = reviewed;
        this.changes = new Changes(file);
        this.self = file.contents().self();
        this.desk = file.contents().desk();
        this.onSite = file.contents().onSite();
        var engine = new Engine(file.scheme());
        this.selfOutcomes = engine.outcomes(self);
        this.deskOutcomes = engine.outcomes(desk);
        explained().forEach(each -> {
            if (each.next() != null) {
                next.put(each.indicator().code(), each.next());
            }
        });
    }

    /** Shows what was found the last time too. */
    IndicatorViews beside(@Nullable PastCase before) {
        past = before;
        return this;
    }

    private Stream<IndicatorExplanation> explained() {
        var tree = new Explaining(file.scheme(), StagedCase.reviewed(self), Provenance.UNKNOWN)
                .explanation(Optional.empty());
        return tree.result().total().dimensions().stream().flatMap(dimension -> dimension.indicators().stream());
    }

    IndicatorView view(Indicator indicator) {
        var code = indicator.code();
        return new IndicatorView(
                code,
                indicator.title(),
                indicator.weight(),
                QuestionViews.of(indicator),
                indicator.evidence().required(),
                indicator.evidence().note(),
                file.contents()
                        .inapplicable(code)
                        .map(InapplicableIndicator::reason)
                        .orElse(null),
                selfView(indicator),
                past == null ? null : past.of(indicator),
                reviewed ? deskView(indicator) : null,
                reviewed ? onSiteView(indicator) : null,
                file.contents().evidence(code).stream().map(EvidenceItem::of).toList(),
                missing.stream().filter(each -> each.field().equals(code)).toList(),
                reviewed ? changes.of(indicator) : null,
                nextView(indicator));
    }

    private StageView selfView(Indicator indicator) {
        return stage(indicator, self, selfOutcomes.get(indicator.code()), List.of(Stage.SELF));
    }

    private StageView deskView(Indicator indicator) {
        return stage(indicator, desk, deskOutcomes.get(indicator.code()), List.of(Stage.DESK, Stage.SELF));
    }

    private @Nullable StageView onSiteView(Indicator indicator) {
        var values = staged.values().get(indicator.code());
        var outcome = values == null ? null : values.at(Stage.ON_SITE).orElse(null);
        return outcome == null ? null : stage(indicator, onSite, outcome, List.of(Stage.ON_SITE));
    }

    /** What one stage says; who gave it is looked for at {@code stages} in turn, since the desk starts as a copy. */
    private StageView stage(Indicator indicator, CaseDocument document, @Nullable Outcome outcome, List<Stage> stages) {
        var answer = document.answers().get(indicator.code());
        var text = stages.stream()
                .flatMap(stage -> file.contents().answer(stage, indicator.code()).stream())
                .map(CaseAnswer::answer)
                .findFirst()
                .orElse("");
        var given = stages.stream()
                .flatMap(stage -> given(indicator, stage).stream())
                .findFirst();
        return new StageView(
                answer == null ? null : QuestionViews.pieces(answer, text),
                figures(indicator, document),
                annual(indicator),
                outcome instanceof Outcome.Scored scored ? scored.points() : null,
                outcome instanceof Outcome.Unscored unscored ? unscored.reason() : null,
                given.map(Given::name).orElse(null),
                given.map(Given::at).orElse(null),
                stages.get(0) != Stage.SELF && given(indicator, stages.get(0)).isPresent());
    }

    private Optional<Given> given(Indicator indicator, Stage stage) {
        var figures = indicator.method().figures().stream()
                .flatMap(code -> file.contents().figure(stage, code).stream())
                .filter(row -> row.source() == Provenance.Kind.REPORTED)
                .map(CaseFigure::given);
        var answer = file.contents().answer(stage, indicator.code()).map(CaseAnswer::given).stream();
        return Stream.concat(figures, answer).max(Comparator.comparing(Given::at));
    }

    private Set<String> annual(Indicator indicator) {
        return indicator.method().figures().stream()
                .filter(code -> file.contents()
                        .figure(Stage.SELF, code)
                        .filter(CaseFigure::isAnnual)
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> figures(Indicator indicator, CaseDocument document) {
        var amounts = new TreeMap<String, String>();
        indicator.method().figures().forEach(code -> {
            var amount = document.figures().get(code);
            if (amount != null) {
                amounts.put(code, amount.toPlainString());
            }
        });
        return amounts;
    }

    private @Nullable NextView nextView(Indicator indicator) {
        var step = next.get(indicator.code());
        if (step == null) {
            return null;
        }
        boolean figure = step.kind() == NextStep.Kind.FIGURE;
        var title = figure
                ? QuestionViews.title(
                        Catalogue.standard().find(step.subject()).orElseThrow().title())
                : ((Checklist) indicator.method())
                        .conditions().stream()
                                .filter(condition -> condition.code().equals(step.subject()))
                                .findFirst()
                                .orElseThrow()
                                .title();
        return new NextView(figure, step.subject(), title, step.change().toString(), step.gain());
    }
}
