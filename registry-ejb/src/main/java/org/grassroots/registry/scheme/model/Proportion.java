package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PROPORTION: as much of the weight as of the target was reached, at most all of it (contract §2). */
public record Proportion(Expression value, Expression target, WhenUndefined whenUndefined) implements Method {

    /** One unit of progress that a next step must gain: a tenth of a point. */
    private static final Exact UNIT = Exact.of(new BigDecimal("0.10"));

    @Override
    public Map<String, Expression> expressions() {
        var expressions = new LinkedHashMap<String, Expression>();
        expressions.put("value", value);
        expressions.put("target", target);
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
        var share = inputs.evaluate(value).dividedBy(inputs.evaluate(target));
        return share.isUndefined() ? share : share.within(Exact.ONE).times(Exact.of(weight));
    }

    /**
     * The smallest whole growth of one figure of the value that gains a tenth of a point, or all that is left to
     * gain.
     */
    @Override
    public Optional<NextStep> next(int weight, Inputs inputs) {
        var now = Exact.of(raw(weight, inputs).round2());
        var goal = now.plus(UNIT).min(Exact.of(weight));
        if (goal.compareTo(now) <= 0) {
            return Optional.empty();
        }
        return new Increase(this, weight, inputs.only(figures()))
                .reaching(value.names(), points -> Exact.of(points.round2()).compareTo(goal) >= 0);
    }

    @Override
    public Optional<String> calculation(int weight, Inputs inputs) {
        return Optional.of(
                weight + " * min(1, max(0, (" + inputs.shown(value) + ") / (" + inputs.shown(target) + ")))");
    }

    @Override
    public Rule rule(int weight) {
        return Rule.of(RuleKey.PROPORTION, weight, value, target);
    }
}
