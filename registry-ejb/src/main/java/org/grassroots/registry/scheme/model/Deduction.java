package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * DEDUCTION: the whole weight, less so much for each defect, never below 0; defects are counted or a {@code value}
 * (§2).
 */
public record Deduction(BigDecimal perDefect, @Nullable Expression value, WhenUndefined whenUndefined)
        implements Method {

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
        return answer instanceof Answer.Defects;
    }

    @Override
    public Exact raw(int weight, Inputs inputs) {
        return Exact.of(weight)
                .minus(defects(inputs).times(Exact.of(perDefect)))
                .max(Exact.ZERO);
    }

    private Exact defects(Inputs inputs) {
        if (value != null) {
            return inputs.evaluate(value);
        }
        return inputs.answer() instanceof Answer.Defects defects ? Exact.of(defects.count()) : Exact.ZERO;
    }

    private String count(Inputs inputs) {
        return value == null ? defects(inputs).toString() : inputs.shown(value);
    }

    @Override
    public Optional<String> calculation(int weight, Inputs inputs) {
        return Optional.of("max(0, " + weight + " - (" + count(inputs) + ") * " + perDefect.toPlainString() + ")");
    }

    @Override
    public Rule rule(int weight) {
        var each = perDefect.toPlainString();
        return value == null
                ? Rule.of(RuleKey.DEDUCTION, weight, each)
                : Rule.of(RuleKey.DEDUCTION_VALUE, weight, each, value);
    }
}
