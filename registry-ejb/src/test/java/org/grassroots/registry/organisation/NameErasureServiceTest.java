package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OfficerList;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Names of those who left office are erased on both databases, on 2021-07-01. */
class NameErasureServiceTest {

    private static final LocalDate CONGRESS = LocalDate.of(2016, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 3, 1);
    private static final Decision DECISION = new Decision("省科协办公室", LATER, "苏科协办〔2021〕3号");

    private final MovingClock clock = new MovingClock(Instant.parse("2021-07-01T01:00:00Z"));

    @StoreTest
    void theNameGoesAndTheOfficesStay(Store store) {
        var id = changed(store, "320106");
        var before = people(store, id, CONGRESS);

        var preview = service(store).preview(id, " 王一 ");
        var erased = erase(store, id, "王一", false);

        assertThat(preview.erasable()).isTrue();
        assertThat(preview.offices()).extracting(PeopleView.Holder::post).containsExactly("STANDING_MEMBER", "CHAIR");
        assertThat(erased.mark()).isEqualTo("已删除姓名1");
        assertThat(erased.places()).isEqualTo(preview.places()).isGreaterThan(1);
        var after = people(store, id, CONGRESS);
        assertThat(after.seats()).isEqualTo(before.seats());
        assertThat(after.inOffice()).hasSameSizeAs(before.inOffice());
        assertThat(after.inOffice().get(0))
                .returns("已删除姓名1", PeopleView.Holder::name)
                .returns(before.inOffice().get(0).validTo(), PeopleView.Holder::validTo);
        assertThat(service(store).erasures(id)).containsExactly(erased);
        assertThat(everything(store, id)).doesNotContain("王一").contains("李二");
    }

    @StoreTest
    void twoWhoAreErasedRemainTwo(Store store) {
        var id = changed(store, "320205");
        record(store, id, Attribute.OFFICERS, "甲乙|VICE_CHAIR|SCHOOL\n丙丁|VICE_CHAIR|SCHOOL", CONGRESS);
        record(store, id, Attribute.OFFICERS, "戊己|VICE_CHAIR|SCHOOL", LATER);

        erase(store, id, "甲乙", false);
        erase(store, id, "丙丁", false);

        assertThat(people(store, id, CONGRESS).inOffice())
                .extracting(PeopleView.Holder::name)
                .contains("已删除姓名1", "已删除姓名2")
                .doesNotContain("甲乙", "丙丁");
        assertThat(people(store, id, CONGRESS).seats().chairs()).isEqualTo(2);
    }

    @StoreTest
    void whatTheOrganisationHasNoLongerGoesWithIt(Store store) {
        var id = changed(store, "320302");
        record(store, id, Attribute.CONTACT_PHONE, "0516-80000000", CONGRESS);
        record(store, id, Attribute.CONTACT_PHONE, "0516-81111111", LATER);

        assertThat(service(store).preview(id, "王一").contactPlaces()).isPositive();
        erase(store, id, "王一", true);

        assertThat(everything(store, id)).doesNotContain("80000000").contains("81111111");
    }

    @StoreTest
    void whoeverIsInOfficeKeepsTheName(Store store) {
        var id = changed(store, "320402");

        assertThat(service(store).preview(id, "李二").inOffice()).isTrue();
        assertThat(problem(() -> erase(store, id, "李二", false))).isEqualTo(OrganisationProblem.NAME_IN_OFFICE);
        assertThat(problem(() -> erase(store, id, "无此人", false))).isEqualTo(OrganisationProblem.NAME_NOWHERE);
        var service = service(store);
        assertThat(problem(
                        () -> store.inTransaction(() -> service.erase(new EraseName(id, "王一", false, DECISION), 77))))
                .isEqualTo(CommonProblem.STALE_EDIT);
        assertThat(everything(store, id)).contains("王一", "李二");
    }

    @StoreTest
    void onlyTheClerkOfThePlaceErases(Store store) {
        var id = changed(store, "320505");
        as(store, Role.DECISION_CLERK, "320600");

        assertThat(problem(() -> store.bean(NameErasureService.class).preview(id, "王一")))
                .isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(problem(() -> store.bean(NameErasureService.class).erasures(id)))
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    @StoreTest
    void theJournalTellsItWithoutTheName(Store store) {
        var id = changed(store, "320703");
        var erased = erase(store, id, "王一", false);

        Object digest = store.em()
                .createNativeQuery(
                        "SELECT after_digest FROM journal_entry WHERE object_id = ?1 AND action = 'organisation.erase-name'")
                .setParameter(1, id)
                .getSingleResult();
        assertThat(digest).isEqualTo(Digest.of(erased.mark() + " " + erased.places()));
    }

    private String changed(Store store, String division) {
        as(store, Role.DECISION_CLERK, "320000");
        var id = store.fromTransaction(() -> store.bean(OrganisationService.class)
                .register(AnAssociation.of(division, "科协" + division))
                .id());
        record(store, id, Attribute.OFFICERS, "王一|STANDING_MEMBER|HOSPITAL", CONGRESS);
        record(store, id, Attribute.OFFICERS, "李二|STANDING_MEMBER|HOSPITAL", LATER);
        record(store, id, Attribute.CHAIR, "李二", LATER);
        return id;
    }

    private void record(Store store, String id, Attribute attribute, String content, LocalDate first) {
        as(store, Role.DECISION_CLERK, "320000");
        var organisations = store.bean(OrganisationService.class);
        var version = organisations.view(id, null, null).version();
        var kept = attribute == Attribute.OFFICERS ? OfficerList.of(content).text() : content;
        store.inTransaction(() -> organisations.record(AnAssociation.becomes(id, attribute, kept, first), version));
    }

    private ErasureView erase(Store store, String id, String name, boolean contacts) {
        var service = service(store);
        var version = service.preview(id, name).version();
        return store.fromTransaction(() -> service.erase(new EraseName(id, name, contacts, DECISION), version));
    }

    private PeopleView people(Store store, String id, LocalDate day) {
        as(store, Role.INSPECTOR, "320000");
        return store.fromTransaction(() -> store.bean(PeopleService.class).people(id, day));
    }

    private String everything(Store store, String id) {
        as(store, Role.DECISION_CLERK, "320000");
        return store.fromTransaction(() -> store.bean(OrganisationService.class).history(id) + " "
                + store.bean(OrganisationService.class).view(id, null, null) + " "
                + store.bean(DutyService.class).list(id, null, null, 50)
                + store.bean(OrganisationService.class).list(OrganisationFilter.NONE, null, 50));
    }

    private NameErasureService service(Store store) {
        as(store, Role.DECISION_CLERK, "320000");
        return store.bean(NameErasureService.class);
    }

    private void as(Store store, Role role, String division) {
        var grants = List.of(Grant.on(role, new DivisionCode(division)));
        var actor = new Actor("someone", "someone", "某人", grants, Locale.CHINESE, "10.0.0.1");
        store.with(Clock.class, clock).bean(Acting.class).as(actor, clock);
    }

    private static Problem problem(ThrowingCallable call) {
        return catchThrowableOfType(RegistryException.class, call).problem();
    }
}
