package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds outcomes up to dimensions and a total (contract §3.3, §3.4). */
final class Adding {

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");

    private final Scheme scheme;
    private final Map<String, Outcome> outcomes;
    private final Map<String, Reason> unscored = new TreeMap<>();

    Adding(Scheme scheme, Map<String, Outcome> outcomes) {
        this.scheme = scheme;
        this.outcomes = outcomes;
    }

    Tally tally(Adjustments adjustments) {
        List<Tally.DimensionScore> dimensions = new ArrayList<>();
        var sum = BigDecimal.ZERO;
        for (var dimension : scheme.dimensions()) {
            var score = score(dimension);
            dimensions.add(score);
            sum = score.points() == null ? sum : sum.add(score.points());
        }
        if (dimensions.isEmpty() || !unscored.isEmpty()) {
            return new Tally(outcomes, dimensions, unscored, null);
        }
        var total = sum.add(bonus(scheme, adjustments)).subtract(deductions(scheme, adjustments));
        var held = Exact.of(total.max(BigDecimal.ZERO).min(HUNDRED)).round2();
        return new Tally(outcomes, dimensions, unscored, held);
    }

    private Tally.DimensionScore score(Dimension dimension) {
        var sum = new BigDecimal("0.00");
        int applicable = 0;
        int weights = 0;
        var complete = true;
        for (var indicator : dimension.indicators()) {
            var outcome = outcomes.get(indicator.code());
            if (outcome instanceof Outcome.Unscored missing) {
                unscored.put(indicator.code(), missing.reason());
                complete = false;
            } else if (outcome instanceof Outcome.Scored scored) {
                sum = sum.add(scored.points());
            }
            if (!(outcome instanceof Outcome.NotApplicable)) {
                applicable++;
                weights += indicator.weight();
            }
        }
        if (applicable == 0) {
            unscored.put(dimension.code(), Reason.DIMENSION_INAPPLICABLE);
            return new Tally.DimensionScore(dimension.code(), sum, Exact.ONE, null);
        }
        var all = applicable == dimension.indicators().size();
        var factor = all ? Exact.ONE : Exact.of(dimension.weight()).dividedBy(Exact.of(weights));
        var points =
                complete && !factor.isUndefined() ? Exact.of(sum).times(factor).round2() : null;
        return new Tally.DimensionScore(dimension.code(), sum, factor, points);
    }

    /** Each item once, all together held to the cap. */
    static BigDecimal bonus(Scheme scheme, Adjustments adjustments) {
        return scheme.bonus().stream()
                .filter(item -> adjustments.bonus().contains(item.code()))
                .map(Scheme.ExtraItem::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(scheme.bonusCap());
    }

    /** Each item as often as it was counted. */
    static BigDecimal deductions(Scheme scheme, Adjustments adjustments) {
        return scheme.deductions().stream()
                .map(item -> item.points()
                        .multiply(new BigDecimal(adjustments.deductions().getOrDefault(item.code(), 0))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
