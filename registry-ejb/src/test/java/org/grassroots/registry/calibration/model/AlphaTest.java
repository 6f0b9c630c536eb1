package org.grassroots.registry.calibration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphaTest {

    /** Four observers, twelve units, some values missing: example C and E of Krippendorff 2011, unit by unit. */
    private static final List<double[]> PUBLISHED = List.of(
            new double[] {1, 1, 1},
            new double[] {2, 2, 3, 2},
            new double[] {3, 3, 3, 3},
            new double[] {3, 3, 3, 3},
            new double[] {2, 2, 2, 2},
            new double[] {1, 2, 3, 4},
            new double[] {4, 4, 4, 4},
            new double[] {1, 1, 2, 1},
            new double[] {2, 2, 2, 2},
            new double[] {5, 5, 5},
            new double[] {1, 1},
            new double[] {3});

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
    void thePublishedValues(Metric metric, double published) {
        assertThat(Alpha.value(PUBLISHED, metric).orElseThrow()).isCloseTo(published, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL", "ORDINAL", "INTERVAL", "RATIO"})
    void theIntervalHoldsTheValueAndIsAlwaysTheSame(Metric metric) {
        var alpha = Alpha.of(PUBLISHED, metric, 2021);

        assertThat(alpha.interval().low()).isBetween(-1.0, alpha.value());
        assertThat(alpha.interval().high()).isBetween(alpha.value(), 1.0);
        assertThat(Alpha.of(PUBLISHED, metric, 2021)).isEqualTo(alpha);
        assertThat(Alpha.of(PUBLISHED, metric, 2022).value()).isEqualTo(alpha.value());
    }

    @Test
    void fullAgreementIsOne() {
        var units = List.of(new double[] {0, 0, 0}, new double[] {1.5, 1.5}, new double[] {2, 2});

        for (var metric : Metric.values()) {
            assertThat(Alpha.of(units, metric, 1)).isEqualTo(new Alpha(1, new Interval(1, 1)));
        }
    }

    @Test
    void whereAllValuesAreAlikeNothingCanBeTold() {
        var units = List.of(new double[] {2, 2}, new double[] {2, 2, 2});

        assertThat(Alpha.value(units, Metric.INTERVAL)).isEmpty();
        assertThatThrownBy(() -> Alpha.of(units, Metric.INTERVAL, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unitsOfOneValuePairNothing() {
        var more = new ArrayList<>(PUBLISHED);
        more.add(new double[] {5});
        more.add(new double[] {});

        assertThat(Alpha.value(more, Metric.ORDINAL)).isEqualTo(Alpha.value(PUBLISHED, Metric.ORDINAL));
        assertThat(Alpha.pairable(more)).hasSize(11);
    }

    @Test
    void twoZerosDoNotDiffer() {
        var units = List.of(new double[] {0, 0}, new double[] {0, 1}, new double[] {2, 2});

        assertThat(Alpha.value(units, Metric.RATIO).orElseThrow()).isBetween(-1.0, 1.0);
    }
}
