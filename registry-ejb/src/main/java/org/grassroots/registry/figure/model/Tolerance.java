package org.grassroots.registry.figure.model;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How far a figure may move from one year to the next before somebody has to say why: by more than {@code percent} of
 * the earlier value and by more than {@code change}, so that small numbers may jump.
 */
public record Tolerance(int percent, BigDecimal change) implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public boolean isExceeded(BigDecimal before, BigDecimal now) {
        var moved = now.subtract(before).abs();
        return moved.compareTo(change) > 0
                && moved.multiply(HUNDRED).compareTo(before.abs().multiply(BigDecimal.valueOf(percent))) > 0;
    }
}
