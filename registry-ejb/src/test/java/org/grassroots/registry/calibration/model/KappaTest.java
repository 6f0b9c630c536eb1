package org.grassroots.registry.calibration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.grassroots.registry.calibration.model.Kappa.Weights;
import org.grassroots.registry.calibration.model.Pairs.Pair;
import org.junit.jupiter.api.Test;

class KappaTest {

    /** What 91 couples said of their marriage (Agresti 1990), as the R package vcd has it under SexualFun. */
    private static final long[][] COUPLES = {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};

    @Test
    void thePublishedValuesWithoutWeights() {
        var kappa = Kappa.of(COUPLES, Weights.NONE);

        assertThat(kappa.value()).isCloseTo(0.1293, within(0.00005));
        assertThat(kappa.error()).isCloseTo(0.0686, within(0.00005));
        assertThat(kappa.interval().low()).isCloseTo(-0.0051, within(0.0001));
        assertThat(kappa.interval().high()).isCloseTo(0.2638, within(0.0001));
    }

    @Test
    void thePublishedValuesWithLinearWeights() {
        var kappa = Kappa.of(COUPLES, Weights.LINEAR);

        assertThat(kappa.value()).isCloseTo(0.2374, within(0.00005));
        assertThat(kappa.error()).isCloseTo(0.0783, within(0.00005));
    }

    @Test
    void fullAgreementIsOneWithoutError() {
        var kappa = Kappa.of(new long[][] {{5, 0, 0}, {0, 3, 0}, {0, 0, 4}}, Weights.LINEAR);

        assertThat(kappa.value()).isEqualTo(1);
        assertThat(kappa.error()).isCloseTo(0, within(1e-7));
        assertThat(kappa.interval().high()).isEqualTo(1);
    }

    @Test
    void withTwoCategoriesWeightsChangeNothing() {
        long[][] table = {{20, 5}, {10, 15}};

        assertThat(Kappa.of(table, Weights.LINEAR)).isEqualTo(Kappa.of(table, Weights.NONE));
        assertThat(Kappa.of(table, Weights.NONE).value()).as("Cohen 1960").isCloseTo(0.4, within(1e-12));
    }

    @Test
    void oneCategoryAloneTellsNothing() {
        var pairs = new Pairs(4, List.of(new Pair(2, 2), new Pair(2, 2)));

        assertThat(pairs.isTelling()).isFalse();
        assertThatThrownBy(() -> pairs.kappa(Weights.LINEAR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pairsAreCountedByCategory() {
        var pairs = new Pairs(3, List.of(new Pair(0, 0), new Pair(0, 1), new Pair(2, 2)));

        assertThat(pairs.total()).isEqualTo(3);
        assertThat(pairs.alike()).isEqualTo(2);
        assertThat(pairs.at(0, 1)).isEqualTo(1);
        assertThat(pairs.isTelling()).isTrue();
    }
}
