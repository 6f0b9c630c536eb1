package org.grassroots.registry.scheme.model;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** FORMULA: the result of an expression, held within 0 and the weight (contract §2). */
public record Formula(Expression points, WhenUndefined whenUndefined) implements Method {

    @Override
    public Map<String, Expression> expressions() {
        return Map.of("points", points);
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
        return inputs.evaluate(points).within(Exact.of(weight));
    }

    @Override
    public Optional<String> calculation(int weight, Inputs inputs) {
        return Optional.of("min(" + weight + ", max(0, " + inputs.shown(points) + "))");
    }

    @Override
    public Rule rule(int weight) {
        return Rule.of(RuleKey.FORMULA, weight, points);
    }
}
