package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

class FoundingTermTest {

    /** 2021-02-01, on which everything here is decided, and the twelve months after it. */
    private static final LocalDate OVER = LocalDate.of(2022, 2, 2);

    private static final Actor CLERK = new Actor(
            "clerk",
            "clerk",
            "登记员",
            List.of(Grant.on(Role.DECISION_CLERK, new DivisionCode("320000"))),
            Locale.CHINESE,
            "10.0.0.1");

    private final MovingClock clock = new MovingClock(Instant.parse("2021-07-01T01:00:00Z"));
    private final Set<String> reported = new HashSet<>();

    @StoreTest
    void whatIsNotFoundedInTimeEndsTheDayAfter(Store store) {
        var late = granted(store, "320102");
        var founded = register(store, "320104");

        clock.moveTo(Instant.parse("2022-02-01T15:59:59Z"));
        assertThat(due(store)).isEmpty();
        clock.moveTo(Instant.parse("2022-02-01T16:00:00Z"));
        assertThat(due(store)).containsExactly(late);
        settle(store, late);
        settle(store, founded);

        assertThat(view(store, founded).status()).isEqualTo(LifecycleStatus.ACTIVE);
        var ended = view(store, late);
        assertThat(ended.status()).isEqualTo(LifecycleStatus.EXPIRED);
        assertThat(ended.fact(Attribute.STATUS).orElseThrow().validFrom()).isEqualTo(OVER);
        assertThat(organisations(store).history(late))
                .filteredOn(version -> version.content().equals("EXPIRED"))
                .singleElement()
                .satisfies(version -> assertThat(version.recordedBy()).isEqualTo("系统"));
        assertThat(due(store)).isEmpty();
        assertThat(register(store, "320102")).as("its place is free").isNotEqualTo(late);
    }

    @StoreTest
    void whatReportedItsFoundingWaitsForItsJudgement(Store store) {
        var id = granted(store, "320114");
        reported.add(id);
        clock.moveTo(Instant.parse("2022-03-01T01:00:00Z"));

        settle(store, id);
        assertThat(view(store, id).status()).isEqualTo(LifecycleStatus.APPROVED);
        reported.clear();
        settle(store, id);
        assertThat(view(store, id).status()).isEqualTo(LifecycleStatus.EXPIRED);
    }

    @StoreTest
    void twoNodesThatSettleAtOnceDoItOnce(Store store) throws Exception {
        var ids = Stream.of("320105", "320106", "320111", "320113")
                .map(division -> granted(store, division))
                .toList();
        clock.moveTo(Instant.parse("2022-03-01T01:00:00Z"));
        assertThat(due(store)).containsAll(ids);

        var nodes = Executors.newFixedThreadPool(2);
        try (var other = store.another()) {
            Future<?> one = nodes.submit(() -> ids.forEach(id -> settle(store, id)));
            Future<?> two = nodes.submit(() -> ids.forEach(id -> settle(other, id)));
            one.get();
            two.get();
        } finally {
            nodes.shutdownNow();
        }

        assertThat(ids)
                .allSatisfy(id -> assertThat(organisations(store).history(id))
                        .filteredOn(version -> version.content().equals("EXPIRED"))
                        .hasSize(1));
    }

    /** One that is granted and not founded yet. */
    private String granted(Store store, String division) {
        var id = register(store, division);
        store.inTransaction(() -> {
            update(store, "UPDATE organisation SET status = 'APPROVED' WHERE id = ?1", id);
            update(
                    store,
                    "UPDATE attribute_version SET content = 'APPROVED' WHERE attribute = 'STATUS'"
                            + " AND organisation_id = ?1",
                    id);
        });
        return id;
    }

    private static void update(Store store, String statement, String id) {
        store.em().createNativeQuery(statement).setParameter(1, id).executeUpdate();
    }

    private String register(Store store, String division) {
        var service = organisations(store);
        return store.fromTransaction(() ->
                service.register(AnAssociation.of(division, "科协" + division)).id());
    }

    private List<String> due(Store store) {
        return chore(store.with(Clock.class, clock)).due("", 10);
    }

    private void settle(Store store, String id) {
        as(store, Actor.itself());
        var chore = chore(store);
        store.inTransaction(() -> chore.settle(id));
    }

    private FoundingTerm chore(Store store) {
        return store.with(FoundingReports.class, reported::contains).bean(FoundingTerm.class);
    }

    private OrganisationView view(Store store, String id) {
        return organisations(store).view(id, null, null);
    }

    private OrganisationService organisations(Store store) {
        as(store, CLERK);
        return store.bean(OrganisationService.class);
    }

    private void as(Store store, Actor actor) {
        store.with(Clock.class, clock).bean(Acting.class).as(actor, clock);
    }
}
