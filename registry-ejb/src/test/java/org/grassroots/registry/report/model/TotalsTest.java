package org.grassroots.registry.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {

    @Test
    void equalTotalsShareARankAndTheRanksTheyTakeAreLeftOut() {
        var totals = totals("85.50", "91.20", "91.2", "60.00", "85.50", "85.50", "12.00");

        assertThat(ranks(totals, "91.20", "91.20", "85.50", "60.00", "12.00")).containsExactly(1, 1, 3, 6, 7);
        assertThat(totals.count()).isEqualTo(7);
    }

    @Test
    void whatIsNotAmongThemHasNoRank() {
        assertThatIllegalArgumentException().isThrownBy(() -> totals("90.00").rankOf(new BigDecimal("89.99")));
    }

    @Test
    void theMeanIsExactAndRoundsHalvesUp() {
        assertThat(totals("90.00", "90.01").mean()).contains(new BigDecimal("90.01"));
        assertThat(totals("0.01", "0.00", "0.00").mean()).contains(new BigDecimal("0.00"));
        assertThat(totals("100", "100.00").mean()).contains(new BigDecimal("100.00"));
        assertThat(totals().mean()).isEmpty();
    }

    private static Totals totals(String... totals) {
        return new Totals(Arrays.stream(totals).map(BigDecimal::new).toList());
    }

    private static List<Integer> ranks(Totals totals, String... asked) {
        return Arrays.stream(asked).map(BigDecimal::new).map(totals::rankOf).toList();
    }
}
