package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
