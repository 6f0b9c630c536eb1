package org.grassroots.registry.figure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {

    @ParameterizedTest
    @CsvSource({
        "100, 150, false",
        "100, 150.01, true",
        "100, 50, false",
        "100, 49, true",
        "4, 9, false",
        "4, 10, true",
        "0, 5, false",
        "0, 6, true",
        "-10, -16, true",
        "-10, -15, false"
    })
    void itTakesMoreThanAShareAndMoreThanAStep(BigDecimal before, BigDecimal now, boolean exceeded) {
        assertThat(new Tolerance(50, new BigDecimal("5")).isExceeded(before, now))
                .isEqualTo(exceeded);
    }
}
