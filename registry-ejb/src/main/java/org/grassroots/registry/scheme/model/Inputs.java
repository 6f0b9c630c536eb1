package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one indicator is scored from: the figures of the case and the answer to its question, if there is one. */
record Inputs(Map<String, BigDecimal> figures, @Nullable Answer answer) {

    boolean has(String figure) {
        return figures.containsKey(figure);
    }

    /** The figure, which {@link #has} has been asked for before. */
    Exact figure(String name) {
        return Exact.of(Objects.requireNonNull(figures.get(name), name));
    }

    /** The expression with the numbers put in. */
    String shown(Expression expression) {
        return expression.withNumbers(
                name -> Objects.requireNonNull(figures.get(name), name).toPlainString());
    }

    Exact evaluate(Expression expression) {
        return expression.evaluate(this::figure);
    }
}
