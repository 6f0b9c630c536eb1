package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;

/** The most that an indicator can earn, whatever its figures and answers are. */
final class Attainable {

    private Attainable() {}

    static BigDecimal most(Indicator indicator) {
        var weight = new BigDecimal(indicator.weight());
        var method = indicator.method();
        if (method instanceof YesNo yesNo) {
            var value = yesNo.value();
            return value == null || value.range().reaches(Exact.ZERO, true) ? weight : BigDecimal.ZERO;
        } else if (method instanceof Choice choice) {
            return choice.options().stream().map(Choice.Option::points).reduce(BigDecimal.ZERO, BigDecimal::max);
        } else if (method instanceof Checklist checklist) {
            return most(checklist);
        } else if (method instanceof Threshold threshold) {
            return threshold.steps().stream()
                    .filter(step -> reachable(threshold, step))
                    .map(Threshold.Step::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::max);
        } else if (method instanceof Formula formula) {
            var most = formula.points().range().most();
            return most == null ? weight : most.within(Exact.of(weight)).round2();
        }
        return method instanceof Unscorable ? BigDecimal.ZERO : weight;
    }

    private static BigDecimal most(Checklist checklist) {
        var byCount = checklist.points().headMap(checklist.conditions().size(), true).values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return checklist.sets().stream().map(Checklist.Combination::points).reduce(byCount, BigDecimal::max);
    }

    static boolean reachable(Threshold threshold, Threshold.Step step) {
        return threshold.value().range().reaches(Exact.of(step.atLeast()), step.exclusive())
                || step.any().stream()
                        .anyMatch(other -> other.value().range().reaches(Exact.of(other.atLeast()), false));
    }
}
