package org.grassroots.registry.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.grassroots.registry.report.FigureComparison;
import org.grassroots.registry.report.FigureItem;
import org.grassroots.registry.report.FigurePeriod;
import org.grassroots.registry.report.ReportFigure;
import org.grassroots.registry.report.ReportService;
import org.grassroots.registry.report.TargetService;
import org.grassroots.registry.report.TargetView;
import org.grassroots.registry.report.model.Unit;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Tree;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.grassroots.registry.web.shared.Times;
import org.jspecify.annotations.Nullable;

/** The page of the work report's figures; its address tells the period. */
@Named
@RequestScoped
public class FigurePage {

    /** Asks for the lists of all figures. */
    static final String ALL = "ALL";

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReportService reports;

    @Inject
    @SuppressWarnings("NullAway.Init")
    TargetService targets;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Times times;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalDate asOf;
    private @Nullable Instant knownAt;
    private Tree tree = Tree.THEN;
    private @Nullable String figure;
    private @Nullable List<ReportFigure> figures;
    private List<FigureComparison> comparisons = List.of();
    private List<TargetView> aims = List.of();

    /**
     * A period that is asked for often.
     *
     * @param key the key of what it is called
     */
    public record Shortcut(String key, FigurePeriod period) {}

    /** A line of a list with its organisations. */
    public record Group(String label, List<FigureItem> items) {}

    /** Counts; where no period is given, that of the last half-year. */
    public void load() {
        if (from == null && to == null) {
            var usual = FigurePeriod.lastHalfYear(today());
            from = usual.from();
            to = usual.to();
        }
        figures = reports.figures(new FigurePeriod(from, to, asOf, knownAt), tree);
        aims = targets.targets(new FigurePeriod(from, to, asOf, knownAt));
        if (knownAt != null) {
            var period = new FigurePeriod(from, to, asOf, knownAt);
            comparisons = tree == Tree.THEN ? reports.compared(figures, period) : reports.compared(period);
        }
    }

    /** What was known at the time that was asked for beside what is known now; empty where now is asked for. */
    public List<FigureComparison> getComparisons() {
        return comparisons;
    }

    /** The targets whose periods touch the one that is shown, each with what is reached of it. */
    public List<TargetView> getTargets() {
        return aims;
    }

    /** Whether the figures could be counted; else the messages say why not. */
    public boolean isCounted() {
        return figures != null;
    }

    public List<ReportFigure> getFigures() {
        return figures == null ? List.of() : figures;
    }

    /** The figures whose lists are shown: the one that is asked for, or {@link #ALL}; none unless one is asked for. */
    public List<ReportFigure> getListed() {
        return getFigures().stream()
                .filter(one -> ALL.equals(figure) || one.code().equals(figure))
                .toList();
    }

    /** Whether a line of the list can stand for several organisations. */
    public boolean grouped(ReportFigure one) {
        return one.unit() == Unit.INSTITUTION || one.unit() == Unit.DIVISION;
    }

    /** The lines of a list, each with its organisations. */
    public List<Group> groups(ReportFigure one) {
        var items = new HashMap<String, FigureItem>();
        one.items().forEach(item -> items.put(item.organisationId(), item));
        return one.lines().stream()
                .map(line -> new Group(
                        line.label(),
                        line.organisationIds().stream().map(items::get).toList()))
                .toList();
    }

    public List<Shortcut> getShortcuts() {
        var today = today();
        return List.of(
                new Shortcut("report.figures.lastHalfYear", FigurePeriod.lastHalfYear(today)),
                new Shortcut("report.figures.lastYear", FigurePeriod.lastYear(today)),
                new Shortcut("report.figures.yearSoFar", FigurePeriod.yearSoFar(today)));
    }

    /** What the figures leave out or do not know yet, in words; empty where they are what they are now. */
    public List<String> getLimits() {
        var limits = new ArrayList<String>();
        if (asOf != null) {
            limits.add(Texts.of("report.figures.limit.asOf", language.getLocale(), asOf));
        }
        if (knownAt != null) {
            limits.add(Texts.of("report.figures.limit.knownAt", language.getLocale(), times.second(knownAt)));
        }
        return limits;
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable LocalDate asOf) {
        this.asOf = asOf;
    }

    public @Nullable Instant getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(@Nullable Instant knownAt) {
        this.knownAt = knownAt;
    }

    public Tree getTree() {
        return tree;
    }

    public void setTree(@Nullable Tree tree) {
        this.tree = tree == null ? Tree.THEN : tree;
    }

    /** Whether it is told by the divisions of the time, as it is unless others are asked for. */
    public boolean isUsualTree() {
        return tree == Tree.THEN;
    }

    public @Nullable String getFigure() {
        return figure;
    }

    public void setFigure(@Nullable String figure) {
        this.figure = figure;
    }

    public Tree[] getTrees() {
        return Tree.values();
    }

    /** The same instant as clocks in China show it, for the input. */
    public String getKnownAtOnClocks() {
        return knownAt == null
                ? ""
                : LocalDateTime.ofInstant(knownAt, BusinessTime.ZONE)
                        .truncatedTo(ChronoUnit.MILLIS)
                        .toString();
    }
}
