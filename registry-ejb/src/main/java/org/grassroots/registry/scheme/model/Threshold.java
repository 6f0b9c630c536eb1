package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * THRESHOLD: the points of the highest step that the value reaches, or that one of its alternatives reaches (contract
 * §2).
 */
public record Threshold(Expression value, List<Step> steps, WhenUndefined whenUndefined) implements Method {

    public Threshold {
        steps = List.copyOf(steps);
    }

    /**
     * What must be reached (exceeded, where {@code exclusive}; alternatives are always reached) and what that earns.
     */
    public record Step(BigDecimal atLeast, boolean exclusive, BigDecimal points, List<Alternative> any, Title title) {
        public Step {
            any = List.copyOf(any);
        }

        private String shown() {
            var alternatives = any.stream()
                    .map(other ->
                            " | " + other.value() + " ≥ " + other.atLeast().toPlainString());
            return (exclusive ? "> " : "≥ ")
                    + atLeast.toPlainString()
                    + alternatives.collect(Collectors.joining())
                    + " → "
                    + points.toPlainString();
        }
    }

    /** Another value that reaches the same step. */
    public record Alternative(Expression value, BigDecimal atLeast) {}

    @Override
    public Map<String, Expression> expressions() {
        var expressions = new LinkedHashMap<String, Expression>();
        expressions.put("value", value);
        for (int step = 0; step < steps.size(); step++) {
            var any = steps.get(step).any();
            for (int other = 0; other < any.size(); other++) {
                expressions.put(
                        "steps." + step + ".any." + other, any.get(other).value());
            }
        }
        return expressions;
    }

    @Override
    public boolean asks() {
        return false;
    }

    @Override
    public boolean fits(@Nullable Answer answer) {
        return false;
    }

    @Override
    public Exact raw(int weight, Inputs inputs) {
        var amount = inputs.evaluate(value);
        @Nullable Step highest = null;
        for (var step : steps) {
            var reached = reached(step, amount, inputs);
            if (reached.isEmpty()) {
                return Exact.UNDEFINED;
            }
            if (reached.get() && (highest == null || step.atLeast().compareTo(highest.atLeast()) > 0)) {
                highest = step;
            }
        }
        return amount.isUndefined() ? amount : highest == null ? Exact.ZERO : Exact.of(highest.points());
    }

    /** Whether the step is reached; nothing where one of its values is undefined. */
    private static Optional<Boolean> reached(Step step, Exact amount, Inputs inputs) {
        if (amount.isUndefined()) {
            return Optional.empty();
        }
        int comparison = amount.compareTo(Exact.of(step.atLeast()));
        var reached = step.exclusive() ? comparison > 0 : comparison >= 0;
        for (var other : step.any()) {
            var another = inputs.evaluate(other.value());
            if (another.isUndefined()) {
                return Optional.empty();
            }
            reached |= another.compareTo(Exact.of(other.atLeast())) >= 0;
        }
        return Optional.of(reached);
    }

    @Override
    public Optional<NextStep> next(int weight, Inputs inputs) {
        var now = raw(weight, inputs);
        if (steps.stream().allMatch(step -> Exact.of(step.points()).compareTo(now) <= 0)) {
            return Optional.empty();
        }
        return new Increase(this, weight, inputs.only(figures()))
                .reaching(figures(), points -> points.compareTo(now) > 0);
    }

    @Override
    public Rule rule(int weight) {
        return Rule.of(
                RuleKey.THRESHOLD,
                weight,
                value,
                steps.stream().map(Step::shown).collect(Collectors.joining("; ")));
    }
}
