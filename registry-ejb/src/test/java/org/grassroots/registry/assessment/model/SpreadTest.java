package org.grassroots.registry.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.grassroots.registry.assessment.model.Spread.Scored;
import org.grassroots.registry.shared.DivisionCode;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final DivisionCode JIANGSU = new DivisionCode("320000");

    private static Scored scored(String division, String audited, String self, boolean deviating) {
        return new Scored(new DivisionCode(division), new BigDecimal(audited), new BigDecimal(self), deviating);
    }

    @Test
    void bandsReachFromTheLowestToFullMarks() {
        var spread = Spread.of(
                JIANGSU,
                List.of(
                        scored("320106", "84.99", "100.00", true),
                        scored("320106", "85.00", "95.00", false),
                        scored("320302", "94.99", "89.50", false)));

        assertThat(spread.bands())
                .extracting(Spread.Band::from, Spread.Band::below, Spread.Band::audited, Spread.Band::self)
                .containsExactly(tuple(80, 85, 1, 0), tuple(85, 90, 1, 1), tuple(90, 95, 1, 0), tuple(95, 101, 0, 2));
        assertThat(spread.bands()).extracting(Spread.Band::isLast).containsExactly(false, false, false, true);
    }

    @Test
    void citiesAndTheWholeTellTheirMeansAndTheGap() {
        var spread = Spread.of(
                JIANGSU,
                List.of(
                        scored("320106", "80.00", "90.01", true),
                        scored("320104", "81.01", "81.00", false),
                        scored("320302", "70.00", "60.00", true)));

        assertThat(spread.cities())
                .extracting(part -> part.division().value(), Spread.Part::cases, Spread.Part::audited, Spread.Part::gap)
                .containsExactly(
                        tuple("320100", 2, new BigDecimal("80.51"), new BigDecimal("5.00")),
                        tuple("320300", 1, new BigDecimal("70.00"), new BigDecimal("-10.00")));
        assertThat(spread.whole().cases()).isEqualTo(3);
        assertThat(spread.whole().self()).isEqualByComparingTo("77.00");
        assertThat(spread.whole().deviating()).isEqualTo(2);
    }

    @Test
    void nobodyIsNowhere() {
        var spread = Spread.of(JIANGSU, List.of());

        assertThat(spread.bands()).isEmpty();
        assertThat(spread.cities()).isEmpty();
        assertThat(spread.whole().audited()).isEqualByComparingTo("0");
    }
}
