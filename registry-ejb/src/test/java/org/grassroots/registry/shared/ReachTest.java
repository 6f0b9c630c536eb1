package org.grassroots.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void aCountyListsWhatLiesThereUnlessItIsSupervisedFromAbove() {
        assertThat(reach("320102").condition("d", "j"))
                .isEqualTo("(d >= :reachFrom0 AND d < :reachTo0 AND j >= :reachFrom0)");
    }

    @Test
    void whoeverSupervisesFromAboveSortsBeforeTheRange() {
        for (var code : List.of("320100", "320102", "320102001")) {
            var begin = new DivisionCode(code).prefix();
            assertThat(begin).as(code).isLessThanOrEqualTo(code);
            assertThat(List.of("320000", "320100", "320102").stream()
                            .filter(above ->
                                    !above.equals(code) && new DivisionCode(above).covers(new DivisionCode(code))))
                    .as(code)
                    .isNotEmpty()
                    .allSatisfy(above -> assertThat(above).isLessThan(begin));
        }
    }

    @Test
    void severalRangesAreWalkedFromTheFirstToTheLast() {
        assertThat(reach("321300", "320102", "321302").condition("d", "j"))
                .startsWith("d >= :reachFrom0 AND d < :reachTo1 AND (")
                .contains("j >= :reachFrom0) OR (")
                .endsWith("j >= :reachFrom1))");
    }

    @Test
    void theProvinceListsEverythingAndNobodyNothing() {
        assertThat(reach("320000", "320102").condition("d", "j")).isEqualTo("1 = 1");
        assertThat(reach().condition("d", "j")).isEqualTo("1 = 0");
    }

    private static Reach reach(String... codes) {
        return Reach.of(Stream.of(codes).map(DivisionCode::new).toList());
    }
}
