package org.grassroots.registry.scheme.naive;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The second opinion's own fraction, never reduced; null stands for undefined. */
record NaiveRatio(BigInteger over, BigInteger under) {

    static NaiveRatio of(String decimal) {
        var value = new BigDecimal(decimal).setScale(Math.max(0, new BigDecimal(decimal).scale()));
        return new NaiveRatio(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    int compare(NaiveRatio other) {
        var left = over.multiply(other.under);
        var right = other.over.multiply(under);
        return left.compareTo(right) * under.signum() * other.under.signum();
    }

    static NaiveRatio whole(int value) {
        return new NaiveRatio(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static @Nullable NaiveRatio held(@Nullable NaiveRatio value, int most) {
        if (value == null) {
            return null;
        }
        if (value.compare(whole(0)) < 0) {
            return whole(0);
        }
        return value.compare(whole(most)) > 0 ? whole(most) : value;
    }

    static NaiveRatio times(NaiveRatio left, NaiveRatio right) {
        return new NaiveRatio(left.over.multiply(right.over), left.under.multiply(right.under));
    }

    static NaiveRatio minus(NaiveRatio left, NaiveRatio right) {
        return new NaiveRatio(
                left.over.multiply(right.under).subtract(right.over.multiply(left.under)),
                left.under.multiply(right.under));
    }

    static @Nullable NaiveRatio over(@Nullable NaiveRatio left, @Nullable NaiveRatio right) {
        return left == null || right == null || right.over.signum() == 0
                ? null
                : new NaiveRatio(left.over.multiply(right.under), left.under.multiply(right.over));
    }
}
