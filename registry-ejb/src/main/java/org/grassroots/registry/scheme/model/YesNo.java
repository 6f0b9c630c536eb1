package org.grassroots.registry.scheme.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** YES_NO: the whole weight or nothing; yes is answered, or is a {@code value} above 0 (contract §2). */
public record YesNo(@Nullable Expression value, WhenUndefined whenUndefined) implements Method {

    @Override
    public Map<String, Expression> expressions() {
        return value == null ? Map.of() : Map.of("value", value);
    }

    @Override
    public boolean asks() {
        return value == null;
    }

    @Override
    public boolean fits(@Nullable Answer answer) {
        return answer instanceof Answer.Yes;
    }

    @Override
    public Exact raw(int weight, Inputs inputs) {
        if (value == null) {
            return inputs.answer() instanceof Answer.Yes answer && answer.yes() ? Exact.of(weight) : Exact.ZERO;
        }
        var amount = inputs.evaluate(value);
        if (amount.isUndefined()) {
            return amount;
        }
        return amount.signum() > 0 ? Exact.of(weight) : Exact.ZERO;
    }

    @Override
    public Rule rule(int weight) {
        return value == null ? Rule.of(RuleKey.YES_NO, weight) : Rule.of(RuleKey.YES_NO_VALUE, weight, value);
    }
}
