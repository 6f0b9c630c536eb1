package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number, or the undefined that a division by zero gives and every further step keeps (contract
 * §3.1).
 *
 * <p>Points are made from it in one place only: {@link #round2()}.
 */
public final class Exact implements Comparable<Exact> {

    public static final Exact ZERO = of(0);
    public static final Exact ONE = of(1);
    public static final Exact UNDEFINED = new Exact(null);

    private final @Nullable BigFraction value;

    private Exact(@Nullable BigFraction value) {
        this.value = value;
    }

    public static Exact of(long value) {
        return new Exact(BigFraction.of(value));
    }

    public static Exact of(BigDecimal value) {
        var numerator = value.unscaledValue();
        return value.scale() <= 0
                ? new Exact(BigFraction.of(numerator.multiply(BigInteger.TEN.pow(-value.scale()))))
                : new Exact(BigFraction.of(numerator, BigInteger.TEN.pow(value.scale())));
    }

    public boolean isUndefined() {
        return value == null;
    }

    private BigFraction defined() {
        if (value == null) {
            throw new ArithmeticException("undefined has no amount");
        }
        return value;
    }

    public Exact plus(Exact other) {
        return isUndefined() || other.isUndefined()
                ? UNDEFINED
                : new Exact(defined().add(other.defined()));
    }

    public Exact minus(Exact other) {
        return isUndefined() || other.isUndefined()
                ? UNDEFINED
                : new Exact(defined().subtract(other.defined()));
    }

    public Exact times(Exact other) {
        return isUndefined() || other.isUndefined()
                ? UNDEFINED
                : new Exact(defined().multiply(other.defined()));
    }

    public Exact dividedBy(Exact other) {
        return isUndefined() || other.isUndefined() || other.signum() == 0
                ? UNDEFINED
                : new Exact(defined().divide(other.defined()));
    }

    public Exact min(Exact other) {
        return isUndefined() || other.isUndefined() ? UNDEFINED : compareTo(other) <= 0 ? this : other;
    }

    public Exact max(Exact other) {
        return isUndefined() || other.isUndefined() ? UNDEFINED : compareTo(other) >= 0 ? this : other;
    }

    /** Held within 0 and {@code most}. */
    public Exact within(Exact most) {
        return min(most).max(ZERO);
    }

    public int signum() {
        return defined().signum();
    }

    /** Half up to two decimals, applied to the exact value. */
    public BigDecimal round2() {
        return rounded(2);
    }

    public BigDecimal rounded(int decimals) {
        var exact = defined();
        return new BigDecimal(exact.getNumerator())
                .divide(new BigDecimal(exact.getDenominator()), decimals, RoundingMode.HALF_UP);
    }

    /**
     * By cross multiplication: {@code BigFraction.compareTo} of commons-numbers 1.2 orders two negatives the wrong
     * way.
     */
    @Override
    public int compareTo(Exact other) {
        var left = defined();
        var right = other.defined();
        int order = left.getNumerator()
                .multiply(right.getDenominator())
                .compareTo(right.getNumerator().multiply(left.getDenominator()));
        return order * left.getDenominator().signum() * right.getDenominator().signum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exact exact
                && (value == null ? exact.value == null : exact.value != null && compareTo(exact) == 0);
    }

    @Override
    public int hashCode() {
        return value == null ? 0 : value.hashCode();
    }

    /** As a fraction in lowest terms: "5/8", or "3" where it is whole. */
    @Override
    public String toString() {
        if (value == null) {
            return "undefined";
        }
        var under = value.getDenominator().abs();
        var over = value.getNumerator().abs().multiply(BigInteger.valueOf(value.signum()));
        return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
    }
}
