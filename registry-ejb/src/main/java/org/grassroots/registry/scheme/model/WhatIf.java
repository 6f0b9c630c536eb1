package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 测算: what a scheme would have given the cases of a campaign that were judged by another one (contract §6). Cases are
 * put in one by one, so that a run can tell how far it is and can be stopped; of each no more is kept than the report
 * needs, which is some hundred bytes.
 *
 * <p>An indicator that asks takes the answer of the indicator of the same code, or of the one that the mapping names,
 * where the answer is of the kind that it reads; without such a source it is treated as not applicable. Figures go by
 * their names.
 */
public final class WhatIf {

    private static final String NO_SOURCE = "what-if";

    private final Engine engine;
    private final Scheme tried;
    private final List<Indicator> indicators;

    /** By indicator of the version that is tried, the code under which cases answered it. */
    private final Map<String, String> sources = new HashMap<>();

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> cities = new HashMap<>();
    private final Map<String, Integer> withoutSource = new TreeMap<>();
    private final Map<String, Integer> unscored = new TreeMap<>();

    /** {@code mapping} goes from codes of the version by which the cases were answered to codes of this one. */
    public WhatIf(Scheme tried, Map<String, String> mapping) {
        this.tried = tried;
        this.engine = new Engine(tried);
        this.indicators = tried.indicators().toList();
        tried.indicators().forEach(indicator -> sources.put(indicator.code(), indicator.code()));
        mapping.forEach((before, after) -> sources.computeIfPresent(after, (code, known) -> before));
    }

    /**
     * A case of the campaign.
     *
     * @param city the code of the city that it lies in
     * @param result what it got then; none where it has no result
     */
    public record Case(
            String id,
            String city,
            StagedCase staged,
            @Nullable BigDecimal result,
            @Nullable Grade grade) {}

    /**
     * What is kept of a case.
     *
     * @param graded whether it takes a place in the quota
     */
    record Line(String id, String city, Standing before, Standing after, boolean graded) {

        /** The same in the place where the quota put it. */
        Line in(Quota.Place place) {
            return new Line(id, city, before, new Standing(after.result(), place.grade()), graded);
        }
    }

    /** Result and grade; absent together where the case has no result. */
    record Standing(@Nullable BigDecimal result, @Nullable Grade grade) {}

    /** Scores one more case. */
    public void add(Case each) {
        var missing = new TreeSet<String>();
        var staged = each.staged();
        var adjustments = known(staged.adjustments());
        var moved = new StagedCase(
                moved(staged.self(), missing, false),
                moved(staged.desk(), missing, true),
                moved(staged.onSite(), missing, false),
                unconfirmed(staged),
                adjustments);
        var result = engine.score(moved).document();
        missing.forEach(code -> withoutSource.merge(code, 1, Integer::sum));
        result.unscored().keySet().forEach(code -> unscored.merge(code, 1, Integer::sum));
        lines.add(new Line(
                each.id(),
                cities.computeIfAbsent(each.city(), city -> city),
                new Standing(each.result(), each.grade()),
                new Standing(result.total(), result.grade()),
                result.total() != null && adjustments.vetoes().isEmpty()));
    }

    /** How many cases were put in. */
    public int size() {
        return lines.size();
    }

    /** The report over all cases put in so far. */
    public WhatIfReport report() {
        var candidates = new ArrayList<Quota.Candidate>();
        for (int i = 0; i < lines.size(); i++) {
            var total = lines.get(i).after().result();
            if (total != null && lines.get(i).graded()) {
                candidates.add(new Quota.Candidate(String.valueOf(i), total));
            }
        }
        var places = Quota.of(tried).over(candidates).places();
        var placed = new ArrayList<Line>();
        int lowered = 0;
        for (int i = 0; i < lines.size(); i++) {
            var place = places.get(String.valueOf(i));
            placed.add(place == null ? lines.get(i) : lines.get(i).in(place));
            lowered += place != null && place.moved() ? 1 : 0;
        }
        return new WhatIfSums(placed).report(lowered, withoutSource, unscored);
    }

    private CaseDocument moved(CaseDocument document, Set<String> missing, boolean whole) {
        if (document.isBlank() && !whole) {
            return document;
        }
        var answers = new TreeMap<String, Answer>();
        var inapplicable = new TreeMap<String, String>();
        indicators.forEach(indicator -> {
            var code = indicator.code();
            var source = sources.getOrDefault(code, code);
            var declared = document.inapplicable().get(source);
            var answer = document.answers().get(source);
            if (declared != null) {
                inapplicable.put(code, declared);
            } else if (readable(indicator, answer)) {
                answers.put(code, answer);
            } else if (whole && indicator.method().asks()) {
                missing.add(code);
                inapplicable.put(code, NO_SOURCE);
            }
        });
        return new CaseDocument(document.id(), document.figures(), answers, inapplicable, document.adjustments());
    }

    private static boolean readable(Indicator indicator, @Nullable Answer answer) {
        if (answer == null || !indicator.method().asks() || !indicator.method().fits(answer)) {
            return false;
        }
        var log = new FaultLog();
        indicator.method().check(answer, "", log);
        return log.size() == 0;
    }

    private Set<String> unconfirmed(StagedCase staged) {
        var unconfirmed = new HashSet<String>();
        sources.forEach((code, source) -> {
            if (staged.unconfirmed().contains(source)) {
                unconfirmed.add(code);
            }
        });
        return unconfirmed;
    }

    /** Of the auditors' adjustments those that the tried version knows. */
    private Adjustments known(Adjustments given) {
        var bonus = new TreeSet<>(given.bonus());
        bonus.retainAll(tried.bonus().stream().map(Scheme.ExtraItem::code).toList());
        var deductions = new TreeMap<>(given.deductions());
        deductions
                .keySet()
                .retainAll(
                        tried.deductions().stream().map(Scheme.ExtraItem::code).toList());
        var vetoes = new TreeSet<>(given.vetoes());
        vetoes.retainAll(tried.vetoes().stream().map(Scheme.VetoItem::code).toList());
        return new Adjustments(bonus, deductions, vetoes);
    }
}
