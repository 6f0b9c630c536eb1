package org.grassroots.registry.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.grassroots.registry.assessment.model.Sampling.Candidate;
import org.grassroots.registry.shared.Digest;
import org.junit.jupiter.api.Test;

class SamplingTest {

    private static final Sampling SAMPLING = new Sampling("2021-1116-07-21-33");

    private static List<Candidate> candidates(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Candidate("case" + i, "JS-XX-" + i, BigDecimal.valueOf(50 + i, 1), false))
                .toList();
    }

    private static long count(Map<String, SampleReason> drawn, SampleReason reason) {
        return drawn.values().stream().filter(reason::equals).count();
    }

    @Test
    void ofNinetyFiveTheBestAndTheLastTenthAndAFifthOfTheRest() {
        var drawn = SAMPLING.draw(candidates(95));

        assertThat(count(drawn, SampleReason.TOP)).isEqualTo(10);
        assertThat(count(drawn, SampleReason.BOTTOM)).isEqualTo(10);
        assertThat(count(drawn, SampleReason.RANDOM)).isEqualTo(15);
        assertThat(drawn).containsEntry("case94", SampleReason.TOP).containsEntry("case0", SampleReason.BOTTOM);
    }

    @Test
    void theSameSeedDrawsTheSameInWhateverOrderTheyCome() {
        var shuffled = new ArrayList<>(candidates(95));
        Collections.shuffle(shuffled, new Random(7));

        assertThat(SAMPLING.draw(shuffled)).isEqualTo(SAMPLING.draw(candidates(95)));
        assertThat(new Sampling("another").draw(shuffled)).isNotEqualTo(SAMPLING.draw(shuffled));
    }

    @Test
    void whoeverDeviatesIsInspectedAndWhatIsUnscoredCanOnlyBeDrawnAtRandom() {
        var some = new ArrayList<>(candidates(20));
        some.set(9, new Candidate("odd", "JS-XX-ODD", BigDecimal.valueOf(55), true));
        some.add(new Candidate("unscored", "JS-XX-NONE", null, false));

        var drawn = SAMPLING.draw(some);

        assertThat(drawn).containsEntry("odd", SampleReason.TOP);
        assertThat(drawn.get("unscored")).isIn(null, SampleReason.RANDOM);
        some.set(9, new Candidate("odd", "JS-XX-ODD", BigDecimal.valueOf(5.95), true));
        assertThat(SAMPLING.draw(some)).containsEntry("odd", SampleReason.DEVIATION);
    }

    @Test
    void aTicketCanBeComputedWithAnyTool() {
        assertThat(SAMPLING.ticket("JS-XX-1"))
                .isEqualTo(Digest.of("2021-1116-07-21-33/JS-XX-1"))
                .hasSize(64);
    }

    @Test
    void oneAloneIsInspectedAndNoneIsFineToo() {
        assertThat(SAMPLING.draw(candidates(1))).containsOnly(Map.entry("case0", SampleReason.TOP));
        assertThat(SAMPLING.draw(List.of())).isEmpty();
    }
}
