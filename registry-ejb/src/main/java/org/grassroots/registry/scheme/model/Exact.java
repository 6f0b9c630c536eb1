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
 * <p>Points are made from it in one place only: {@link #round2()}. Nearly all numbers of a case are small, so a number
 * is two longs in lowest terms while these hold it, and is calculated in longs while both parts of both operands are
 * below 2³¹, because then no step can overflow; else it is a {@link BigFraction}. Both are exact.
 */
public final class Exact implements Comparable<Exact> {

    public static final Exact ZERO = of(0);
    public static final Exact ONE = of(1);
    public static final Exact UNDEFINED = new Exact(0, 0, null);

    private static final long NARROW = Integer.MAX_VALUE;
    private static final long LONGEST = 1L << 62;
    private static final int LONG_DIGITS = 18;

    private final long over;

    /** Above 0; or 0 where the number is undefined or {@code wide}. */
    private final long under;

    private final @Nullable BigFraction wide;

    private Exact(long top, long bottom, @Nullable BigFraction wide) {
        this.over = top;
        this.under = bottom;
        this.wide = wide;
    }

    public static Exact of(long value) {
        return value > -LONGEST && value < LONGEST
                ? new Exact(value, 1, null)
                : new Exact(0, 0, BigFraction.of(BigInteger.valueOf(value)));
    }

    public static Exact of(BigDecimal value) {
        int scale = value.scale();
        if (scale >= 0 && scale <= LONG_DIGITS && value.precision() <= LONG_DIGITS) {
            return scale == 0
                    ? of(value.longValue())
                    : reduced(value.scaleByPowerOfTen(scale).longValue(), powerOfTen(scale));
        }
        var whole = value.unscaledValue();
        return scale <= 0
                ? of(BigFraction.of(whole.multiply(BigInteger.TEN.pow(-scale))))
                : of(BigFraction.of(whole, BigInteger.TEN.pow(scale)));
    }

    private static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    /** In longs again where both parts fit, so that equal numbers always look alike. */
    private static Exact of(BigFraction value) {
        var top = value.getNumerator();
        var bottom = value.getDenominator();
        boolean fits = top.abs().bitLength() <= 62 && bottom.abs().bitLength() <= 62;
        return fits ? reduced(top.longValue(), bottom.longValue()) : new Exact(0, 0, value);
    }

    /** In lowest terms, the sign above. */
    private static Exact reduced(long over, long under) {
        long divisor = under < 0 ? -commonDivisor(over, under) : commonDivisor(over, under);
        return new Exact(over / divisor, under / divisor, null);
    }

    private static long commonDivisor(long left, long right) {
        long a = Math.abs(left);
        long b = Math.abs(right);
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    public boolean isUndefined() {
        return under == 0 && wide == null;
    }

    private boolean isNarrow() {
        return under > 0 && under <= NARROW && over <= NARROW && over >= -NARROW;
    }

    private BigFraction fraction() {
        if (isUndefined()) {
            throw new ArithmeticException("undefined has no amount");
        }
        return wide == null ? BigFraction.of(BigInteger.valueOf(over), BigInteger.valueOf(under)) : wide;
    }

    public Exact plus(Exact other) {
        if (isNarrow() && other.isNarrow()) {
            return reduced(over * other.under + other.over * under, under * other.under);
        }
        return isUndefined() || other.isUndefined() ? UNDEFINED : of(fraction().add(other.fraction()));
    }

    public Exact minus(Exact other) {
        if (isNarrow() && other.isNarrow()) {
            return reduced(over * other.under - other.over * under, under * other.under);
        }
        return isUndefined() || other.isUndefined() ? UNDEFINED : of(fraction().subtract(other.fraction()));
    }

    public Exact times(Exact other) {
        if (under > 0 && other.under > 0) {
            return product(other);
        }
        return isUndefined() || other.isUndefined() ? UNDEFINED : of(fraction().multiply(other.fraction()));
    }

    /** Cancelled crosswise before it is multiplied, so that longs go further; in lowest terms therefore. */
    private Exact product(Exact other) {
        long left = commonDivisor(over, other.under);
        long right = commonDivisor(other.over, under);
        long above = over / left;
        long below = under / right;
        return fits(above, other.over / right) && fits(below, other.under / left)
                ? new Exact(above * (other.over / right), below * (other.under / left), null)
                : of(fraction().multiply(other.fraction()));
    }

    private static boolean fits(long left, long right) {
        long product = left * right;
        return Math.multiplyHigh(left, right) == product >> 63 && product > -LONGEST && product < LONGEST;
    }

    public Exact dividedBy(Exact other) {
        if (isUndefined() || other.isUndefined() || other.signum() == 0) {
            return UNDEFINED;
        }
        return under > 0 && other.under > 0
                ? times(other.inverted())
                : of(fraction().divide(other.fraction()));
    }

    private Exact inverted() {
        return over < 0 ? new Exact(-under, -over, null) : new Exact(under, over, null);
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
        return under > 0 ? Long.signum(over) : fraction().signum();
    }

    /** Half up to two decimals, applied to the exact value. */
    public BigDecimal round2() {
        return isNarrow() ? BigDecimal.valueOf(hundredths(), 2) : rounded(2);
    }

    /** The nearest whole number of hundredths; half a hundredth goes away from zero. */
    private long hundredths() {
        long size = (Math.abs(over) * 200 + under) / (2 * under);
        return over < 0 ? -size : size;
    }

    public BigDecimal rounded(int decimals) {
        var exact = fraction();
        return new BigDecimal(exact.getNumerator())
                .divide(new BigDecimal(exact.getDenominator()), decimals, RoundingMode.HALF_UP);
    }

    /**
     * By cross multiplication: {@code BigFraction.compareTo} of commons-numbers 1.2 orders two negatives the wrong
     * way.
     */
    @Override
    public int compareTo(Exact other) {
        if (under > 0 && other.under > 0) {
            long left = Math.multiplyHigh(over, other.under);
            long right = Math.multiplyHigh(other.over, under);
            return left == right
                    ? Long.compareUnsigned(over * other.under, other.over * under)
                    : Long.compare(left, right);
        }
        var left = fraction();
        var right = other.fraction();
        int order = left.getNumerator()
                .multiply(right.getDenominator())
                .compareTo(right.getNumerator().multiply(left.getDenominator()));
        return order * left.getDenominator().signum() * right.getDenominator().signum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exact exact
                && over == exact.over
                && under == exact.under
                && (wide == null ? exact.wide == null : exact.wide != null && compareTo(exact) == 0);
    }

    @Override
    public int hashCode() {
        return wide == null ? Long.hashCode(31 * over + under) : wide.hashCode();
    }

    /** As a fraction in lowest terms: "5/8", or "3" where it is whole. */
    @Override
    public String toString() {
        if (isUndefined()) {
            return "undefined";
        }
        var value = fraction();
        var below = value.getDenominator().abs();
        var above = value.getNumerator().abs().multiply(BigInteger.valueOf(value.signum()));
        return below.equals(BigInteger.ONE) ? above.toString() : above + "/" + below;
    }
}
