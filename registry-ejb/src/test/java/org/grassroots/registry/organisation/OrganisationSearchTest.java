package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.registry.organisation.model.OrganisationKind.COUNTY_ASSOCIATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.UNIVERSITY_ASSOCIATION;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.grassroots.registry.shared.Tree;

class OrganisationSearchTest {

    private static final LocalDate SPRING = LocalDate.of(2021, 3, 1);

    private final MovingClock clock = new MovingClock(Instant.parse("2021-07-01T01:00:00Z"));

    @StoreTest
    void formerAndShortNamesLeadToItAsWellAsItsPresentOne(Store store) {
        var id = register(store, "320205", "锡山区科学技术普及协会");
        record(store, id, Attribute.NAME, "锡山区科学技术协会");
        record(store, id, Attribute.SHORT_NAME, "锡山科协");

        for (var text : List.of("普及协会", "锡山科协", "技术协会", "技術協會", "jishupujixiehui", "xsqkxjsxh")) {
            assertThat(found(store, new OrganisationFilter(text, null, null, null, null)))
                    .as(text)
                    .contains(id);
        }
        assertThat(found(store, new OrganisationFilter("技术的协会", null, null, null, null)))
                .doesNotContain(id);
    }

    @StoreTest
    void aPastDayIsSearchedLikeTodayByWhatItWasCalledThen(Store store) {
        var id = register(store, "320206", "惠山区科学技术普及协会");
        var before = clock.instant();
        clock.moveOn(Duration.ofDays(1));
        record(store, id, Attribute.NAME, "惠山区科学技术协会");
        record(store, id, Attribute.SHORT_NAME, "惠山科协");
        record(store, id, Attribute.OWN_CODE, ADesk.code(77));
        var number =
                service(store, Role.PROVINCIAL_AUDITOR).view(id, null, null).registryNumber();

        for (var text :
                List.of("普及协会", "惠山区科学", "惠山區", "hui shan", "hsqkxjspjxh", number, number.toLowerCase(Locale.ROOT))) {
            assertThat(foundOn(store, text, SPRING.minusDays(1))).as(text).contains(id);
        }
        for (var text : List.of("惠山科协", "huishankexie", "学技术协会", ADesk.code(77))) {
            assertThat(foundOn(store, text, SPRING.minusDays(1)))
                    .as("%s, which it got later", text)
                    .doesNotContain(id);
            assertThat(foundOn(store, text, SPRING)).as(text).contains(id);
        }
        assertThat(foundOn(store, "普及协会", SPRING)).as("its former name").contains(id);
        assertThat(known(store, "惠山科协", before)).as("not known yet").doesNotContain(id);
        assertThat(known(store, "普及协会", before)).contains(id);
        for (var text : List.of("惠%区", "惠_区", "!", "'")) {
            assertThat(foundOn(store, text, SPRING)).as(text).isEmpty();
        }
    }

    @StoreTest
    void whatWasSaidBeforeThereWereTextsToFindItByIsFoundOnceTheChoreIsDone(Store store) throws SQLException {
        var id = register(store, "320214", "新吴区科学技术协会");
        try (var connection = store.connection();
                var old = connection.createStatement()) {
            old.execute("UPDATE attribute_version SET search_text = NULL WHERE organisation_id = '" + id + "'");
            old.execute("UPDATE organisation_index SET edition = 1 WHERE organisation_id = '" + id + "'");
        }
        assertThat(foundOn(store, "xinwuqu", SPRING)).doesNotContain(id);
        var chore = store.bean(IndexChore.class);

        assertThat(store.fromTransaction(() -> chore.due("", 1000))).contains(id);
        store.inTransaction(() -> chore.settle(id));

        assertThat(foundOn(store, "xinwuqu", SPRING)).contains(id);
        assertThat(store.fromTransaction(() -> chore.due("", 1000))).doesNotContain(id);
    }

    @StoreTest
    void theTermNarrowsTodayAndOnADayInThePast(Store store) {
        var id = register(store, "320303", "云龙区科学技术协会");
        record(store, id, Attribute.TERM_END, "2021-09-01");

        assertThat(found(store, term(TermStatus.DUE))).contains(id);
        assertThat(found(store, term(TermStatus.OVERDUE))).doesNotContain(id);
        assertThat(foundOn(store, term(TermStatus.IN_TERM), LocalDate.of(2021, 3, 1)))
                .doesNotContain(id);
        assertThat(foundOn(store, term(TermStatus.DUE), LocalDate.of(2021, 3, 1)))
                .contains(id);
        clock.moveTo(Instant.parse("2021-10-01T01:00:00Z"));
        assertThat(found(store, term(TermStatus.OVERDUE))).contains(id);
        assertThat(foundOn(store, term(TermStatus.OVERDUE), LocalDate.of(2021, 10, 1)))
                .contains(id);
        assertThat(foundOn(store, term(TermStatus.EXTENDED), LocalDate.of(2021, 10, 1)))
                .doesNotContain(id);
    }

    @StoreTest
    void theGradeOfTheLastYearNarrowsAndAnOlderResultChangesNothing(Store store) {
        var id = register(store, "320402", "天宁区科学技术协会");
        var organisations = service(store, Role.DECISION_CLERK);
        store.inTransaction(() -> organisations.graded(id, "GOOD", 2020));
        store.inTransaction(() -> organisations.graded(id, "EXCELLENT", 2019));

        assertThat(found(store, grade("GOOD"))).contains(id);
        assertThat(found(store, grade("EXCELLENT"))).doesNotContain(id);
        var again = service(store, Role.DECISION_CLERK);
        store.inTransaction(() -> again.graded(id, "EXCELLENT", 2021));
        assertThat(found(store, grade("EXCELLENT"))).contains(id);
    }

    @StoreTest
    void kindAndStatusNarrowTogether(Store store) {
        var id = register(store, "320505", "虎丘区科学技术协会");

        assertThat(found(store, kind(COUNTY_ASSOCIATION))).contains(id);
        assertThat(found(store, kind(UNIVERSITY_ASSOCIATION))).doesNotContain(id);
    }

    private static OrganisationFilter kind(OrganisationKind kind) {
        return new OrganisationFilter("虎丘", kind, null, LifecycleStatus.ACTIVE, null);
    }

    private static OrganisationFilter term(TermStatus term) {
        return new OrganisationFilter(null, null, null, null, null, term, null, null);
    }

    private static OrganisationFilter grade(String grade) {
        return new OrganisationFilter(null, null, null, null, null, null, grade, null);
    }

    private List<String> found(Store store, OrganisationFilter filter) {
        return service(store, Role.PROVINCIAL_AUDITOR).list(filter, null, 200).rows().stream()
                .map(OrganisationRow::id)
                .toList();
    }

    private List<String> foundOn(Store store, OrganisationFilter filter, LocalDate day) {
        return service(store, Role.PROVINCIAL_AUDITOR).list(filter, PastMoment.on(day), null, 200).rows().stream()
                .map(OrganisationRow::id)
                .toList();
    }

    private List<String> foundOn(Store store, String text, LocalDate day) {
        return foundOn(store, named(text), day);
    }

    private List<String> known(Store store, String text, Instant at) {
        return service(store, Role.PROVINCIAL_AUDITOR)
                .list(named(text), new PastMoment(SPRING, at, Tree.THEN), null, 200)
                .rows()
                .stream()
                .map(OrganisationRow::id)
                .toList();
    }

    private static OrganisationFilter named(String text) {
        return new OrganisationFilter(text, null, null, null, null);
    }

    private String register(Store store, String division, String name) {
        var organisations = service(store, Role.DECISION_CLERK);
        return store.fromTransaction(
                () -> organisations.register(AnAssociation.of(division, name)).id());
    }

    private void record(Store store, String id, Attribute attribute, String content) {
        var organisations = service(store, Role.DECISION_CLERK);
        store.inTransaction(() -> organisations.record(
                AnAssociation.becomes(id, attribute, content, SPRING),
                organisations.view(id, null, null).version()));
    }

    private OrganisationService service(Store store, Role role) {
        var grant = Grant.on(role, new DivisionCode("320000"));
        store.with(Clock.class, clock)
                .bean(Acting.class)
                .as(new Actor("account-1", "clerk", "登记员", List.of(grant), Locale.CHINESE, "10.0.0.1"), clock);
        return store.bean(OrganisationService.class);
    }
}
