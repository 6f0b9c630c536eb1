package org.grassroots.registry.calibration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTest {

    @Test
    void theMeanOfTheDeviationsWithItsInterval() {
        var severity = Severity.of(List.of(-2.0, -1.0, -3.0, -2.0));

        assertThat(severity.mean()).isEqualTo(-2);
        assertThat(severity.count()).isEqualTo(4);
        // s = √(2/3), t(3) = 3.1824
        var interval = Objects.requireNonNull(severity.interval());
        assertThat(interval.low()).isCloseTo(-2 - 1.2992, within(0.003));
        assertThat(interval.high()).isCloseTo(-2 + 1.2992, within(0.003));
        assertThat(severity.isRemarkable()).isTrue();
    }

    @Test
    void aSingleRatingHasNoInterval() {
        var severity = Severity.of(List.of(0.5));

        assertThat(severity.interval()).isNull();
        assertThat(severity.isRemarkable()).isFalse();
    }

    @Test
    void whoIsNowHigherAndNowLowerIsNotRemarkable() {
        assertThat(Severity.of(List.of(-1.0, 1.0, -1.0, 1.0, 0.5)).isRemarkable())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 12.7062",
        "2, 4.3027",
        "3, 3.1824",
        "4, 2.7764",
        "5, 2.5706",
        "9, 2.2622",
        "30, 2.0423",
        "100, 1.9840"
    })
    void theQuantilesOfTheTables(int degrees, double published) {
        assertThat(Student.quantile(degrees)).isCloseTo(published, within(degrees < 4 ? 0.005 : 0.0015));
    }
}
