package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.registry.organisation.model.QualityCheck.COVERED_OVER_TOTAL;
import static org.grassroots.registry.organisation.model.QualityCheck.DIVISION_ENDED;
import static org.grassroots.registry.organisation.model.QualityCheck.NUMBER_WRONG;
import static org.grassroots.registry.organisation.model.QualityCheck.PARK_WITHOUT_ASSOCIATION;
import static org.grassroots.registry.organisation.model.QualityCheck.PHONE_MISSING;
import static org.grassroots.registry.organisation.model.QualityCheck.PHONE_SHARED;
import static org.grassroots.registry.organisation.model.QualityCheck.TOWNSHIPS_OTHERWISE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.QualityCheck;
import org.grassroots.registry.organisation.model.Severity;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

class QualityServiceTest {

    private static final LocalDate SPRING = LocalDate.of(2021, 3, 1);

    private final MovingClock clock = new MovingClock(Instant.parse("2021-07-01T01:00:00Z"));

    @StoreTest
    void whatIsWrongIsSeenFirstAndAgainAndGoneOnceItIsMended(Store store) {
        var id = register(store, "320106", "南京市鼓楼区科学技术协会");
        record(store, id, Attribute.TOWNSHIPS_TOTAL, "13");
        record(store, id, Attribute.TOWNSHIPS_COVERED, "14");
        check(store, "320106");
        var first = finding(store, id, COVERED_OVER_TOTAL);
        clock.moveOn(Duration.ofDays(1));
        check(store, "320106");
        var again = finding(store, id, COVERED_OVER_TOTAL);
        record(store, id, Attribute.TOWNSHIPS_COVERED, "13");
        clock.moveOn(Duration.ofDays(1));
        check(store, "320106");

        assertThat(first.detail()).isEqualTo("14 > 13");
        assertThat(first.mends()).containsExactly(Attribute.TOWNSHIPS_COVERED, Attribute.TOWNSHIPS_TOTAL);
        assertThat(again.firstSeenAt()).isEqualTo(first.firstSeenAt());
        assertThat(again.lastSeenAt()).isAfter(first.lastSeenAt());
        assertThat(found(store, new QualityFilter(COVERED_OVER_TOTAL, null, null, id, false)))
                .isEmpty();
        assertThat(found(store, new QualityFilter(COVERED_OVER_TOTAL, null, null, id, true)))
                .singleElement()
                .satisfies(gone -> assertThat(gone.goneAt()).isAfter(again.lastSeenAt()));
    }

    @StoreTest
    void aBaseRestsOnAParkThatHasAnAssociation(Store store) {
        var base = register(store, OrganisationKind.OFFSHORE_BASE, "320581", "样例园区一");
        var named = register(store, OrganisationKind.HAIZHI_WORK_BASE, "320581", "样例园区二");
        check(store, "320581");
        assertThat(finding(store, base, PARK_WITHOUT_ASSOCIATION).detail()).isEqualTo("样例园区一");
        assertThat(finding(store, named, PARK_WITHOUT_ASSOCIATION).detail()).isEqualTo("样例园区二");

        register(store, OrganisationKind.PARK_ASSOCIATION, "320581", "样例园区一");
        var elsewhere = register(store, OrganisationKind.PARK_ASSOCIATION, "320582", "样例园区三");
        var number = store.fromTransaction(() -> store.bean(OrganisationService.class)
                .view(elsewhere, null, null)
                .registryNumber());
        record(store, named, Attribute.PARK_ASSOCIATION, number);
        check(store, "320581");
        assertThat(found(store, new QualityFilter(PARK_WITHOUT_ASSOCIATION, null, null, base, false)))
                .isEmpty();
        assertThat(found(store, new QualityFilter(PARK_WITHOUT_ASSOCIATION, null, null, named, false)))
                .isEmpty();
    }

    @StoreTest
    void whatLiesAroundARecordCounts(Store store) {
        var one = register(store, "320205", "锡山区科学技术协会");
        var other = register(store, "320206", "惠山区科学技术协会");
        record(store, one, Attribute.CONTACT_PHONE, "0510-80000000");
        record(store, other, Attribute.CONTACT_PHONE, "0510-80000000");
        record(store, one, Attribute.TOWNSHIPS_TOTAL, "77");
        store.inTransaction(() -> store.em()
                .createNativeQuery("UPDATE organisation SET division_code = '320602' WHERE id = ?1")
                .setParameter(1, other)
                .executeUpdate());
        check(store, "320000");

        assertThat(finding(store, one, PHONE_SHARED).detail()).isEqualTo("惠山区科学技术协会");
        assertThat(finding(store, one, TOWNSHIPS_OTHERWISE).detail()).startsWith("77 ≠ ");
        assertThat(finding(store, other, DIVISION_ENDED).detail()).isEqualTo("320602");
    }

    @StoreTest
    void aNumberThatFailsItsCheckIsFound(Store store) {
        var id = register(store, "320303", "云龙区科学技术协会");
        var right = store.bean(OrganisationService.class).view(id, null, null).registryNumber();
        var wrong = right.substring(0, right.length() - 1) + (right.endsWith("7") ? "8" : "7");
        setNumber(store, id, wrong);
        check(store, "320303");

        assertThat(finding(store, id, NUMBER_WRONG)).returns(wrong, QualityRow::detail);
        setNumber(store, id, right);
    }

    @StoreTest
    void everythingIsCheckedOnceADay(Store store) {
        var id = register(store, "320402", "天宁区科学技术协会");
        var chore = store.bean(QualityChecks.class);
        assertThat(chore.due("", 500)).contains(id);

        store.bean(Acting.class).as(Actor.itself(), clock);
        store.inTransaction(() -> chore.settle(id));

        assertThat(finding(store, id, PHONE_MISSING).severity()).isEqualTo(Severity.WARNING);
        assertThat(chore.due("", 500)).doesNotContain(id);
        clock.moveOn(Duration.ofDays(1));
        assertThat(chore.due("", 500)).contains(id);
    }

    @StoreTest
    void findingsAreNarrowedCountedAndWalkedTheWorstFirst(Store store) {
        var one = register(store, "320505", "苏州市虎丘区科学技术协会");
        var other = register(store, "320506", "吴中区科协");
        record(store, one, Attribute.TOWNSHIPS_TOTAL, "3");
        record(store, one, Attribute.TOWNSHIPS_COVERED, "4");
        check(store, "320500");
        var city = new QualityFilter(null, null, new DivisionCode("320500"), null, false);

        var walked = new ArrayList<QualityRow>();
        String cursor = null;
        do {
            var page = service(store, "320500").list(city, cursor, 3);
            walked.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);

        assertThat(walked).extracting(QualityRow::id).doesNotHaveDuplicates();
        assertThat(walked).extracting(row -> row.severity().rank()).isSorted();
        assertThat(walked).extracting(QualityRow::organisationId).contains(one, other);
        assertThat(service(store, "320500").counts(city))
                .containsEntry(PHONE_MISSING, 2L)
                .containsEntry(COVERED_OVER_TOTAL, 1L);
        assertThat(found(store, new QualityFilter(null, Severity.ERROR, new DivisionCode("320500"), null, false)))
                .extracting(QualityRow::check)
                .containsOnly(COVERED_OVER_TOTAL);
        assertThat(service(store, "320700").list(city, null, 10).rows()).isEmpty();
    }

    private void check(Store store, String division) {
        var service = service(store, "320000");
        var done = store.fromTransaction(() -> service.check(new DivisionCode(division), ""));
        assertThat(done.next()).isNull();
    }

    private QualityRow finding(Store store, String id, QualityCheck check) {
        return found(store, new QualityFilter(check, null, null, id, false)).get(0);
    }

    private List<QualityRow> found(Store store, QualityFilter filter) {
        return service(store, "320000").list(filter, null, 50).rows();
    }

    private QualityService service(Store store, String division) {
        acting(store, Role.LOCAL_REVIEWER, division);
        return store.bean(QualityService.class);
    }

    private String register(Store store, OrganisationKind kind, String division, String park) {
        acting(store, Role.DECISION_CLERK, "320000");
        var code = division.equals("320581") ? "91350100M000100Y43" : "914403003429409755";
        var name = "样例" + kind + division + park;
        var registration = Registration.of(kind, new DivisionCode(division), name, SPRING, AnAssociation.DECISION)
                .with(Attribute.HOST_CODE, code, SPRING)
                .with(Attribute.PARK, park, SPRING);
        return store.fromTransaction(() ->
                store.bean(OrganisationService.class).register(registration).id());
    }

    private String register(Store store, String division, String name) {
        acting(store, Role.DECISION_CLERK, "320000");
        var organisations = store.bean(OrganisationService.class);
        return store.fromTransaction(
                () -> organisations.register(AnAssociation.of(division, name)).id());
    }

    private void record(Store store, String id, Attribute attribute, String content) {
        acting(store, Role.DECISION_CLERK, "320000");
        var organisations = store.bean(OrganisationService.class);
        store.inTransaction(() -> organisations.record(
                AnAssociation.becomes(id, attribute, content, SPRING),
                organisations.view(id, null, null).version()));
    }

    private static void setNumber(Store store, String id, String number) {
        store.inTransaction(() -> store.em()
                .createNativeQuery("UPDATE organisation SET registry_number = ?1 WHERE id = ?2")
                .setParameter(1, number)
                .setParameter(2, id)
                .executeUpdate());
    }

    private void acting(Store store, Role role, String division) {
        var grant = Grant.on(role, new DivisionCode(division));
        store.with(Clock.class, clock)
                .bean(Acting.class)
                .as(new Actor("account-1", "clerk", "登记员", List.of(grant), Locale.CHINESE, "10.0.0.1"), clock);
    }
}
