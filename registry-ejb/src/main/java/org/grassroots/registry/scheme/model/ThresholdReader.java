package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.registry.scheme.model.Threshold.Alternative;
import org.grassroots.registry.scheme.model.Threshold.Step;

/** Reads a THRESHOLD: its steps ascend strictly, in what they ask and in what they give (contract §1, §2). */
record ThresholdReader(SchemeParts parts) {

    Optional<Method> threshold(JsonCursor item, BigDecimal weight, WhenUndefined whenUndefined) {
        item.allowing(Set.of("type", "value", "steps", "whenUndefined"));
        item.require("value");
        var steps = item.list("steps", step -> step(step, weight));
        checkAscent(item, steps);
        var complete = parts.filled(item, "steps", steps.size());
        var value = parts.expression(item, "value");
        return complete ? value.map(known -> new Threshold(known, steps, whenUndefined)) : Optional.empty();
    }

    private static void checkAscent(JsonCursor item, List<Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            var higher = steps.get(i).atLeast().compareTo(steps.get(i - 1).atLeast()) > 0;
            var better = steps.get(i).points().compareTo(steps.get(i - 1).points()) > 0;
            if (!higher || !better) {
                item.fault("steps", FaultCode.STEPS_NOT_ASCENDING, i + 1);
            }
        }
    }

    private Step step(JsonCursor item, BigDecimal weight) {
        item.allowing(Set.of("atLeast", "exclusive", "points", "any", "title"));
        return new Step(
                amount(item),
                item.truth("exclusive"),
                parts.points(item, "points", weight),
                item.list("any", this::alternative).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                parts.optionalTitle(item, "title"));
    }

    private static BigDecimal amount(JsonCursor item) {
        item.require("atLeast");
        return item.number("atLeast").orElse(BigDecimal.ZERO);
    }

    private Optional<Alternative> alternative(JsonCursor item) {
        item.allowing(Set.of("value", "atLeast"));
        item.require("value");
        var atLeast = amount(item);
        return parts.expression(item, "value").map(value -> new Alternative(value, atLeast));
    }
}
