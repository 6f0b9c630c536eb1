package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** The same with nothing but these figures, as far as they are there. */
    Inputs only(Set<String> names) {
        var few = new HashMap<String, BigDecimal>();
        for (var name : names) {
            var value = figures.get(name);
            if (value != null) {
                few.put(name, value);
            }
        }
        return new Inputs(few, answer);
    }

    /** The same with one figure so much greater. */
    Inputs growing(String figure, BigInteger more) {
        var grown = new HashMap<>(figures);
        grown.merge(figure, new BigDecimal(more), BigDecimal::add);
        return new Inputs(grown, answer);
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
