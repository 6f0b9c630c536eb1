package org.grassroots.registry.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.grassroots.registry.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final Instant START = Instant.parse("2021-07-01T01:00:00Z");
    private static final List<String> MODES = List.of("INDEPENDENT", "CO_LOCATED", "NONE");

    private final Timeline timeline = new Timeline("gulou", List.of());

    @Test
    void aLaterChangeClosesWhatWasTrueBefore() {
        enter("CO_LOCATED", FIRST, START);
        enter("INDEPENDENT", LocalDate.of(2021, 3, 1), START.plusSeconds(60));

        assertThat(days(null)).containsExactly("CO_LOCATED 2019-01-01/2021-03-01", "INDEPENDENT 2021-03-01/null");
        assertThat(days(START)).containsExactly("CO_LOCATED 2019-01-01/null");
    }

    @Test
    void whatIsLearntLateFindsItsPlaceBeforeWhatWasLearntEarlier() {
        enter("CO_LOCATED", FIRST, START);
        enter("INDEPENDENT", LocalDate.of(2021, 3, 1), START.plusSeconds(60));
        enter("NONE", LocalDate.of(2020, 6, 1), START.plusSeconds(120));

        assertThat(days(null))
                .containsExactly(
                        "CO_LOCATED 2019-01-01/2020-06-01",
                        "NONE 2020-06-01/2021-03-01",
                        "INDEPENDENT 2021-03-01/null");
    }

    @Test
    void aChangeOnTheSameDayTakesTheOthersPlace() {
        enter("CO_LOCATED", FIRST, START);
        enter("INDEPENDENT", FIRST, START.plusSeconds(60));

        assertThat(days(null)).containsExactly("INDEPENDENT 2019-01-01/null");
        assertThat(days(START)).containsExactly("CO_LOCATED 2019-01-01/null");
    }

    @Test
    void whatRemainsTrueKeepsItsDocument() {
        enter("CO_LOCATED", FIRST, START);
        var second = new Basis("县委编办", LocalDate.of(2021, 3, 1), "编办〔2021〕3号", null, List.of());
        timeline.enter(
                Fact.since(LocalDate.of(2021, 3, 1), Attribute.ESTABLISHMENT_MODE, "INDEPENDENT", second),
                by(START.plusSeconds(60)),
                Ids::fresh);

        var documents = timeline.chain(null).stream()
                .map(version -> version.fact().basis().documentNumber());
        assertThat(documents).containsExactly("苏科协发〔2019〕1号", "编办〔2021〕3号");
    }

    @Test
    void aClockThatIsBehindDoesNotSupersedeBeforeItWasRecorded() {
        enter("CO_LOCATED", FIRST, START);
        enter("INDEPENDENT", FIRST, START.minusSeconds(1));

        assertThat(days(null)).containsExactly("INDEPENDENT 2019-01-01/null");
        assertThat(days(START.minusSeconds(1))).isEmpty();
    }

    @Test
    void aTimelineHasOneAttribute() {
        var name = new AttributeVersion("a", "gulou", fact(FIRST, Attribute.NAME, "鼓楼区科协"), by(START));
        var chair = new AttributeVersion("b", "gulou", fact(FIRST, Attribute.CHAIR, "王一"), by(START));

        assertThatIllegalArgumentException().isThrownBy(() -> new Timeline("gulou", List.of(name, chair)));
    }

    static List<Long> seeds() {
        var random = new Random();
        return random.longs(20).boxed().toList();
    }

    /** Against the plainest model there is: after each step, which content begins on which day. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyHistoryIsRememberedAsItWasKnown(long seed) {
        var random = new Random(seed);
        var known = new LinkedHashMap<Instant, TreeMap<LocalDate, String>>();
        var begins = new TreeMap<LocalDate, String>();
        for (int step = 0; step < 40; step++) {
            var at = START.plusSeconds(step);
            var first = FIRST.plusDays(random.nextInt(30));
            var content = MODES.get(random.nextInt(MODES.size()));
            var before = said();
            enter(content, first, at);
            begins.put(first, content);
            known.put(at, new TreeMap<>(begins));

            assertThat(said()).as("nothing said before is rewritten").containsAllEntriesOf(before);
        }
        known.forEach((at, model) -> {
            assertThat(timeline.on(FIRST.minusDays(1), at)).isEmpty();
            for (int day = 0; day < 35; day++) {
                var date = FIRST.plusDays(day);
                var expected = Optional.ofNullable(model.floorEntry(date)).map(Map.Entry::getValue);
                assertThat(timeline.on(date, at).map(AttributeVersion::content))
                        .as("on %s as known at %s", date, at)
                        .isEqualTo(expected);
            }
            assertIsChain(timeline.chain(at));
        });
        assertThat(timeline.chain(null)).isEqualTo(timeline.chain(START.plusSeconds(1000)));
    }

    private static void assertIsChain(List<AttributeVersion> chain) {
        for (int i = 0; i + 1 < chain.size(); i++) {
            assertThat(chain.get(i).valid().to())
                    .isEqualTo(chain.get(i + 1).valid().from());
        }
        assertThat(chain.get(chain.size() - 1).valid().to()).isNull();
    }

    private final List<AttributeVersion> all = new ArrayList<>();

    private Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        all.forEach(version -> said.put(version.id(), version.fact() + " " + version.recording()));
        return said;
    }

    private void enter(String content, LocalDate first, Instant at) {
        all.addAll(timeline.enter(fact(first, Attribute.ESTABLISHMENT_MODE, content), by(at), Ids::fresh));
    }

    private static Fact fact(LocalDate first, Attribute attribute, String content) {
        return Fact.since(first, attribute, content, new Basis("省科协党组", first, "苏科协发〔2019〕1号", null, List.of()));
    }

    private static Recording by(Instant at) {
        return new Recording(at, "account-1", "登记员", "DECISION_CLERK", null);
    }

    private List<String> days(Instant knownAt) {
        return timeline.chain(knownAt).stream()
                .map(version -> version.content() + " " + version.valid().from() + "/"
                        + version.valid().to())
                .toList();
    }
}
