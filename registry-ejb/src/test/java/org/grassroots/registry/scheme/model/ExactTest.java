package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTest {

    @ParameterizedTest
    @CsvSource({
        "0.005,0.01",
        "0.0049999999,0.00",
        "2.675,2.68",
        "1.005,1.01",
        "-0.005,-0.01",
        "1e3,1000.00",
        "0.625,0.63"
    })
    void halvesAreRoundedUpFromTheExactValue(String value, String expected) {
        assertThat(Exact.of(new BigDecimal(value)).round2()).isEqualTo(expected);
    }

    @Test
    void thirdsAddUpToOne() {
        var third = Exact.ONE.dividedBy(Exact.of(3));

        assertThat(third.plus(third).plus(third)).isEqualTo(Exact.ONE);
        assertThat(third).hasToString("1/3");
    }

    @Test
    void negativesAreInOrderWhicheverPartCarriesTheSign() {
        var byDenominator = Exact.of(3).dividedBy(Exact.of(-2));

        assertThat(byDenominator).hasToString("-3/2").isEqualTo(Exact.of(new BigDecimal("-1.5")));
        assertThat(byDenominator).hasSameHashCodeAs(Exact.of(new BigDecimal("-1.5")));
        assertThat(byDenominator)
                .isLessThan(Exact.of(-1))
                .isGreaterThan(Exact.of(-2))
                .isLessThan(Exact.ZERO);
        assertThat(byDenominator.round2()).isEqualTo("-1.50");
    }

    @Test
    void undefinedStaysUndefined() {
        var undefined = Exact.ONE.dividedBy(Exact.ZERO);

        assertThat(undefined.isUndefined()).isTrue();
        assertThat(undefined.times(Exact.ZERO)).isEqualTo(Exact.UNDEFINED);
        assertThat(undefined.within(Exact.ONE)).isEqualTo(Exact.UNDEFINED);
    }

    /** Numbers on both sides of where longs no longer do, against fractions of big integers. */
    @Test
    void longAndWideNumbersCalculateAlike() {
        long seed = 20211101;
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            var left = decimal(random);
            var right = decimal(random);
            var a = Exact.of(left);
            var b = Exact.of(right);
            var what = left + " and " + right;

            assertThat(a.plus(b)).as(what).isEqualTo(Exact.of(left.add(right)));
            assertThat(a.minus(b)).as(what).isEqualTo(Exact.of(left.subtract(right)));
            assertThat(a.times(b)).as(what).isEqualTo(Exact.of(left.multiply(right)));
            assertThat(a.times(b)).as(what).hasSameHashCodeAs(Exact.of(left.multiply(right)));
            assertThat(a.compareTo(b)).as(what).isEqualTo(left.compareTo(right));
            assertThat(a.signum()).as(what).isEqualTo(left.signum());
            assertThat(a.round2()).as(what).isEqualTo(left.setScale(2, RoundingMode.HALF_UP));
            if (right.signum() != 0) {
                assertThat(a.dividedBy(b).times(b)).as(what).isEqualTo(a);
                assertThat(a.dividedBy(b).round2()).as(what).isEqualTo(left.divide(right, 2, RoundingMode.HALF_UP));
            }
        }
    }

    private static BigDecimal decimal(Random random) {
        var whole = new BigInteger(random.nextInt(70), random);
        var signed = random.nextInt(3) == 0 ? whole.negate() : whole;
        return new BigDecimal(signed, random.nextInt(24) - 3);
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                Long.MIN_VALUE,
                Long.MIN_VALUE + 1,
                -(1L << 62) - 1,
                -(1L << 62),
                1 - (1L << 62),
                -(1L << 31),
                (1L << 31) - 1,
                1L << 31,
                (1L << 62) - 1,
                1L << 62,
                Long.MAX_VALUE
            })
    void theEdgesOfLongsAreNoEdgesOfNumbers(long value) {
        var exact = Exact.of(value);

        assertThat(exact).hasToString(String.valueOf(value)).isEqualTo(Exact.of(new BigDecimal(value)));
        assertThat(exact.minus(Exact.ONE).plus(Exact.ONE)).isEqualTo(exact);
        assertThat(exact.times(exact).dividedBy(exact)).isEqualTo(exact);
        assertThat(Exact.ZERO.minus(exact).plus(exact)).isEqualTo(Exact.ZERO);
        assertThat(exact.plus(exact)).isEqualTo(exact.times(Exact.of(2)));
        assertThat(exact).isNotEqualTo(Exact.UNDEFINED).isNotEqualTo(exact.plus(Exact.ONE));
    }
}
