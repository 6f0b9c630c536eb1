package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.AttributeVersion;
import org.grassroots.registry.organisation.model.Basis;
import org.grassroots.registry.organisation.model.Fact;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.organisation.model.Recording;
import org.grassroots.registry.organisation.model.RegistryNumber;
import org.grassroots.registry.organisation.model.Route;
import org.grassroots.registry.organisation.model.Timeline;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** What the reports read: when associations became independent and formed party groups, as it was known. */
class MilestoneViewTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final Instant START = Instant.parse("2021-07-01T01:00:00Z");
    private static final int STEPS = 25;

    @StoreTest
    void whatIsEnteredAnewIsNotCountedTwice(Store store) throws SQLException {
        var id = organisation(store, "320106");
        enter(store, id, Attribute.ESTABLISHMENT_MODE, "INDEPENDENT", LocalDate.of(2021, 3, 1), START);
        enter(store, id, Attribute.ESTABLISHMENT_MODE, "INDEPENDENT", LocalDate.of(2021, 3, 1), START.plusSeconds(1));
        enter(store, id, Attribute.ESTABLISHMENT_MODE, "INDEPENDENT", LocalDate.of(2021, 5, 1), START.plusSeconds(2));
        enter(store, id, Attribute.ESTABLISHMENT_MODE, "NONE", LocalDate.of(2021, 6, 1), START.plusSeconds(3));

        for (int step = 0; step < 5; step++) {
            assertThat(inView(store, id, START.plusSeconds(step))).containsExactly("INDEPENDENT 2021-03-01");
        }
        assertThat(inView(store, id, START.minusSeconds(1))).isEmpty();
    }

    @StoreTest
    void anEarlierDayThatIsLearntLaterTakesTheMilestonesPlace(Store store) throws SQLException {
        var id = organisation(store, "320102");
        enter(store, id, Attribute.PARTY_GROUP, "false", FIRST, START);
        enter(store, id, Attribute.PARTY_GROUP, "true", LocalDate.of(2021, 5, 1), START.plusSeconds(1));
        enter(store, id, Attribute.PARTY_GROUP, "true", LocalDate.of(2021, 4, 1), START.plusSeconds(2));
        enter(store, id, Attribute.PARTY_GROUP, "false", LocalDate.of(2021, 4, 1), START.plusSeconds(3));

        assertThat(inView(store, id, START)).isEmpty();
        assertThat(inView(store, id, START.plusSeconds(1))).containsExactly("PARTY_GROUP 2021-05-01");
        assertThat(inView(store, id, START.plusSeconds(2))).containsExactly("PARTY_GROUP 2021-04-01");
        assertThat(inView(store, id, START.plusSeconds(3))).containsExactly("PARTY_GROUP 2021-05-01");
    }

    /** Two entries in each instant, so that some were never known at all. */
    @StoreTest
    void anyHistoryIsCountedAsItWasKnown(Store store) throws SQLException {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var id = organisation(store, "320104");
        for (int step = 0; step < STEPS; step++) {
            var at = START.plusSeconds(step / 2);
            enter(store, id, Attribute.PARTY_GROUP, random.nextBoolean() ? "true" : "false", day(random), at);
            var mode = random.nextInt(3) == 0 ? "CO_LOCATED" : "INDEPENDENT";
            enter(store, id, Attribute.ESTABLISHMENT_MODE, mode, day(random), at);
        }

        for (int step = -1; step <= STEPS / 2 + 1; step++) {
            var at = START.plusSeconds(step);
            assertThat(inView(store, id, at))
                    .as("seed %d as known at %s", seed, at)
                    .isEqualTo(inModel(store, id, at));
        }
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(12));
    }

    private static String organisation(Store store, String division) {
        var code = new DivisionCode(division);
        var kind = OrganisationKind.COUNTY_ASSOCIATION;
        var number = RegistryNumber.issue("JS", kind, code, 2021, 1);
        var basis = new Basis("省科协党组", FIRST, null, null, List.of());
        var organisation = new Organisation(
                Ids.fresh(), number, kind, code, Route.LOCAL, Place.of(kind, code), FIRST, basis, START);
        store.inTransaction(() -> store.bean(Organisations.class).add(organisation));
        return organisation.id();
    }

    private static void enter(
            Store store, String id, Attribute attribute, String content, LocalDate first, Instant at) {
        var basis = new Basis("县委编办", first, "编办〔2021〕1号", null, List.of());
        var recording = new Recording(at, "account-1", "登记员", "DECISION_CLERK", null);
        store.inTransaction(() -> {
            var organisations = store.bean(Organisations.class);
            organisations
                    .timeline(id, attribute)
                    .enter(Fact.since(first, attribute, content, basis), recording, Ids::fresh)
                    .forEach(organisations::add);
        });
    }

    private static List<String> inModel(Store store, String id, Instant at) {
        var organisations = store.bean(Organisations.class);
        var milestones = new ArrayList<>(
                beginnings(organisations.timeline(id, Attribute.ESTABLISHMENT_MODE), "INDEPENDENT", "INDEPENDENT", at));
        milestones.addAll(beginnings(organisations.timeline(id, Attribute.PARTY_GROUP), "true", "PARTY_GROUP", at));
        return milestones;
    }

    private static List<String> beginnings(Timeline timeline, String content, String milestone, Instant at) {
        var beginnings = new ArrayList<String>();
        var before = "";
        for (AttributeVersion version : timeline.chain(at)) {
            if (version.content().equals(content) && !before.equals(content)) {
                beginnings.add(milestone + " " + version.valid().from());
            }
            before = version.content();
        }
        return beginnings;
    }

    private static List<String> inView(Store store, String id, Instant at) throws SQLException {
        try (var connection = store.connection();
                var query = connection.prepareStatement("SELECT milestone, happened_on FROM organisation_milestone"
                        + " WHERE organisation_id = ? AND recorded_at <= ?"
                        + " AND (superseded_at IS NULL OR superseded_at > ?) ORDER BY milestone, happened_on")) {
            query.setString(1, id);
            query.setTimestamp(2, Timestamp.from(at));
            query.setTimestamp(3, Timestamp.from(at));
            var milestones = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    milestones.add(rows.getString(1) + " " + rows.getDate(2).toLocalDate());
                }
            }
            return milestones;
        }
    }
}
