package org.grassroots.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void aCountyListsWhatLiesThereUnlessItIsSupervisedFromAbove() {
        assertThat(reach("320102").condition("d", "j"))
                .isEqualTo("d >= :reachFrom0 AND d < :reachTo0 AND ((d >= :reachFrom0 AND d < :reachTo0 AND j NOT IN"
                        + " ('320000', '320100')))");
    }

    @Test
    void aTownshipHasThreeAboveIt() {
        assertThat(reach("320102001").condition("d", "j")).contains("NOT IN ('320000', '320100', '320102')");
    }

    @Test
    void severalRangesAreWalkedFromTheFirstToTheLast() {
        assertThat(reach("321300", "320102", "321302").condition("d", "j"))
                .startsWith("d >= :reachFrom0 AND d < :reachTo1 AND (")
                .contains("j NOT IN ('320000', '320100')")
                .contains("j NOT IN ('320000')");
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
