package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/**
 * Whatever changes and corrections are entered in whatever order, what the register says is one content a day from the
 * first on, and what it once said can be asked for ever after. Each run prints its seed; a seed given as the system
 * property {@code registry.seed} is run again.
 */
class RandomHistoryTest {

    private static final LocalDate FIRST = AnAssociation.ESTABLISHED;
    private static final int CHANGES = 80;
    private static final List<Attribute> ATTRIBUTES =
            List.of(Attribute.NAME, Attribute.ESTABLISHMENT_MODE, Attribute.PARTY_GROUP, Attribute.OFFICERS);
    private static final Map<Attribute, List<String>> CONTENTS = Map.of(
            Attribute.NAME, List.of("甲科协", "乙科协", "丙科协"),
            Attribute.ESTABLISHMENT_MODE, List.of("INDEPENDENT", "CO_LOCATED", "MERGED_INTO", "NONE"),
            Attribute.PARTY_GROUP, List.of("true", "false"),
            Attribute.OFFICERS, List.of("赵一|VICE_CHAIR|SCHOOL", "赵一|VICE_CHAIR|\n钱二|COMMITTEE_MEMBER|HOSPITAL"));

    private final MovingClock clock = new MovingClock(Instant.parse("2021-07-01T01:00:00.123456Z"));

    /** What the register has to say after each entry, by attribute: a content from each of its days on. */
    private final TreeMap<Instant, Map<Attribute, SortedMap<LocalDate, String>>> expected = new TreeMap<>();

    @StoreTest
    void noIntervalOverlapsOrVanishes(Store store) {
        long seed = Optional.ofNullable(Long.getLong("registry.seed")).orElseGet(System::nanoTime);
        System.out.println("registry.seed=" + seed);
        var random = new Random(seed);
        var service = service(store);
        var id = store.fromTransaction(() -> service.register(AnAssociation.of("320106", "甲科协")))
                .id();
        remember(beginning());
        for (int i = 0; i < CHANGES; i++) {
            change(store, id, random);
        }

        var versions = service.history(id);
        for (var known : expected.entrySet()) {
            for (var attribute : ATTRIBUTES) {
                var said = days(versions, attribute, known.getKey());
                assertThat(said)
                        .as("seed %d, %s as known at %s", seed, attribute, known.getKey())
                        .isEqualTo(Objects.requireNonNull(known.getValue().get(attribute)));
            }
        }
        assertThat(versions)
                .allSatisfy(version -> assertThat(version.validFrom()).isAfterOrEqualTo(FIRST));
    }

    private void change(Store store, String id, Random random) {
        var attribute = ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size()));
        var contents = CONTENTS.get(attribute);
        var content = contents.get(random.nextInt(contents.size()));
        clock.moveOn(Duration.ofSeconds(1 + random.nextInt(200_000)));
        long days = FIRST.datesUntil(LocalDate.ofInstant(clock.instant(), BusinessTime.ZONE))
                .count();
        // few days, so that changes often meet on one
        var from = FIRST.plusDays(random.nextInt(12) * (days / 12));
        var service = service(store);
        store.inTransaction(() -> service.record(
                AnAssociation.becomes(id, attribute, content, from),
                service.view(id, null, null).version()));
        var next = copy(expected.lastEntry().getValue());
        next.computeIfAbsent(attribute, none -> new TreeMap<>()).put(from, content);
        remember(next);
    }

    private Map<Attribute, SortedMap<LocalDate, String>> beginning() {
        var contents = new EnumMap<Attribute, SortedMap<LocalDate, String>>(Attribute.class);
        ATTRIBUTES.forEach(attribute -> contents.put(attribute, new TreeMap<>()));
        contents.get(Attribute.NAME).put(FIRST, "甲科协");
        contents.get(Attribute.ESTABLISHMENT_MODE).put(FIRST, "CO_LOCATED");
        contents.get(Attribute.PARTY_GROUP).put(FIRST, "false");
        return contents;
    }

    private static Map<Attribute, SortedMap<LocalDate, String>> copy(
            Map<Attribute, SortedMap<LocalDate, String>> said) {
        var copy = new HashMap<Attribute, SortedMap<LocalDate, String>>();
        said.forEach((attribute, days) -> copy.put(attribute, new TreeMap<>(days)));
        return copy;
    }

    private void remember(Map<Attribute, SortedMap<LocalDate, String>> said) {
        expected.put(clock.instant(), said);
    }

    /** What was said of an attribute at an instant; each run of days has to begin where the one before ends. */
    private static SortedMap<LocalDate, String> days(
            List<AttributeVersionView> versions, Attribute attribute, Instant knownAt) {
        var chain = new ArrayList<>(versions.stream()
                .filter(version -> version.attribute() == attribute)
                .filter(version -> !version.recordedAt().isAfter(knownAt)
                        && (version.supersededAt() == null
                                || version.supersededAt().isAfter(knownAt)))
                .sorted(Comparator.comparing(AttributeVersionView::validFrom))
                .toList());
        var said = new TreeMap<LocalDate, String>();
        for (int i = 0; i < chain.size(); i++) {
            var end = i + 1 < chain.size() ? chain.get(i + 1).validFrom() : null;
            assertThat(chain.get(i).validTo()).as("the end of %s", chain.get(i)).isEqualTo(end);
            said.put(chain.get(i).validFrom(), chain.get(i).content());
        }
        return said;
    }

    private OrganisationService service(Store store) {
        var acting = store.with(Clock.class, clock).bean(Acting.class);
        var grant = Grant.on(Role.DECISION_CLERK, new DivisionCode("320000"));
        acting.as(new Actor("account-1", "clerk", "登记员", List.of(grant), Locale.CHINESE, "10.0.0.1"), clock);
        return store.bean(OrganisationService.class);
    }
}
