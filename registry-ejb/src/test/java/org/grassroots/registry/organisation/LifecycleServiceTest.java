package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.grassroots.registry.evidence.AFile;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.LifeTransition;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.grassroots.registry.shared.WorkItem;

class LifecycleServiceTest {

    private static final DivisionCode QINHUAI = new DivisionCode("320105");
    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final Actor CLERK = actor("clerk", Role.DECISION_CLERK, "320000");
    private static final Actor CITY = actor("city", Role.LOCAL_REVIEWER, "320100");
    private static final Actor COUNTY = actor("county", Role.ORG_REPORTER, "320106");

    private final MovingClock clock = new MovingClock(Instant.parse("2021-07-01T01:00:00.123456Z"));

    @StoreTest
    void whatIsOpenIsToldToThoseWhoMayTakeIt(Store store) {
        var id = register(store, "320106");

        assertThat(service(store, COUNTY).open(id)).containsOnlyKeys(LifeAct.DISSOLVE);
        assertThat(service(store, CITY).open(id)).containsOnlyKeys(LifeAct.DISSOLVE);
        assertThat(service(store, CLERK).open(id)).containsOnlyKeys(LifeAct.INTERVIEW, LifeAct.WARN, LifeAct.SUSPEND);
        assertThat(service(store, actor("auditor", Role.PROVINCIAL_AUDITOR, "320000"))
                        .open(id))
                .isEmpty();
    }

    @StoreTest
    void noProvinceRevokesACountysAssociation(Store store) {
        var id = register(store, "320116");

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> take(store, id, LifeAct.REVOKE, MARCH))
                .returns(OrganisationProblem.LIFE_NOT_FOR_KIND, RegistryException::problem);
    }

    @StoreTest
    void aBaseExpiresByDecisionOnceItsTitleIsOver(Store store) {
        var id = base(store, "到期", LocalDate.of(2021, 6, 30));
        clock.moveTo(Instant.parse("2021-06-30T15:59:59Z"));
        assertThat(service(store, CLERK).open(id)).doesNotContainKey(LifeAct.EXPIRE);
        assertThat(store.bean(LifeWork.class).waiting(50))
                .noneMatch(item -> item.path().contains(id));
        clock.moveTo(Instant.parse("2021-06-30T16:00:00Z"));
        assertThat(service(store, CLERK).open(id)).containsKey(LifeAct.EXPIRE);
        assertThat(waiting(store, id)).extracting(WorkItem::key).containsExactly("organisation.work.TITLE_OVER");

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> take(store, id, LifeAct.EXPIRE, LocalDate.of(2021, 6, 30)))
                .returns(OrganisationProblem.TITLE_HOLDS, RegistryException::problem);
        assertThat(take(store, id, LifeAct.EXPIRE, LocalDate.of(2021, 7, 1)).status())
                .isEqualTo(LifecycleStatus.EXPIRED);
    }

    @StoreTest
    void whoSawAnotherVersionIsTold(Store store) {
        var id = register(store, "320115");
        var seen = view(store, id).version();
        take(store, id, LifeAct.SUSPEND, MARCH);

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> store.inTransaction(
                        () -> service(store, CLERK).take(step(id, LifeAct.SUSPEND, APRIL, List.of()), seen)))
                .returns(CommonProblem.STALE_EDIT, RegistryException::problem);
    }

    @StoreTest
    void whatIsWrongIsToldAtOnce(Store store) {
        var id = register(store, "320102");
        take(store, id, LifeAct.SUSPEND, APRIL);
        var wrong = new LifeStep(
                id, LifeAct.RESUME, MARCH, new Decision(" ", LocalDate.of(2021, 7, 2), null), "", List.of());

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> store.inTransaction(
                        () -> service(store, CLERK).take(wrong, view(store, id).version())))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field, FieldProblem::problem)
                        .contains(
                                tuple("effectiveOn", OrganisationProblem.LIFE_BEFORE_LAST),
                                tuple("evidence", OrganisationProblem.LIFE_PAPER_MISSING),
                                tuple("reason", CommonProblem.FIELD_REQUIRED),
                                tuple("decisionBody", CommonProblem.FIELD_REQUIRED)));
    }

    @StoreTest
    void whoeverAskedForTheEndDoesNotDecideIt(Store store) {
        var id = register(store, "320104");
        var both = actor("both", "320000", Role.LOCAL_REVIEWER, Role.DECISION_CLERK);
        takeAs(store, both, id, LifeAct.DISSOLVE, MARCH);

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> takeAs(store, both, id, LifeAct.DEREGISTER, APRIL))
                .returns(OrganisationProblem.LIFE_SAME_PERSON, RegistryException::problem);
        assertThat(take(store, id, LifeAct.DEREGISTER, APRIL).status()).isEqualTo(LifecycleStatus.DEREGISTERED);
    }

    @StoreTest
    void aDeregisteredOneLeavesItsPlaceAndStaysInThePast(Store store) {
        var id = register(store, "320105");
        take(store, id, LifeAct.DISSOLVE, MARCH);
        take(store, id, LifeAct.DEREGISTER, APRIL);
        var next = register(store, "320105");

        var active = new OrganisationFilter(null, null, QINHUAI, LifecycleStatus.ACTIVE, null);
        assertThat(listed(store, active, LocalDate.of(2021, 2, 28))).containsExactlyInAnyOrder(id, next);
        assertThat(listed(store, active, APRIL)).containsExactly(next);
        var windingUp = new OrganisationFilter(null, null, QINHUAI, LifecycleStatus.DEREGISTERING, null);
        assertThat(listed(store, windingUp, MARCH)).containsExactly(id);
        assertThat(organisations(store).view(id, MARCH, null).status()).isEqualTo(LifecycleStatus.DEREGISTERING);
        assertThat(organisations(store).view(id, null, null).status()).isEqualTo(LifecycleStatus.DEREGISTERED);
    }

    @StoreTest
    void aStatusIsNeverWritten(Store store) {
        var id = register(store, "320111");
        var change = AnAssociation.becomes(id, Attribute.STATUS, "REVOKED", MARCH);

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() ->
                        organisations(store).record(change, view(store, id).version()))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::problem)
                        .contains(OrganisationProblem.STATUS_NOT_WRITTEN));
    }

    @StoreTest
    void whoseLifeIsToEndWaitsForTheClerk(Store store) {
        var id = register(store, "320113");
        take(store, id, LifeAct.DISSOLVE, MARCH);
        service(store, CLERK);

        assertThat(waiting(store, id)).singleElement().satisfies(item -> {
            assertThat(item.key()).isEqualTo("organisation.work.DEREGISTERING");
            assertThat(item.since()).isEqualTo(clock.instant());
            assertThat(item.path()).contains(id, "act=DEREGISTER");
        });
        service(store, COUNTY);
        assertThat(waiting(store, id)).isEmpty();
    }

    private OrganisationView take(Store store, String id, LifeAct act, LocalDate day) {
        return takeAs(
                store, act == LifeAct.DISSOLVE ? actor("county", Role.ORG_REPORTER, "320000") : CLERK, id, act, day);
    }

    private OrganisationView takeAs(Store store, Actor actor, String id, LifeAct act, LocalDate day) {
        var service = service(store, actor);
        var evidence = LifeTransition.of(act).paper() ? List.of(AFile.of(store, "320000")) : List.<String>of();
        var version = organisations(store, actor).view(id, null, null).version();
        return store.fromTransaction(() -> service.take(step(id, act, day, evidence), version));
    }

    private static LifeStep step(String id, LifeAct act, LocalDate day, List<String> evidence) {
        var decision = new Decision(ASanction.COMMITTEE, day, "苏科协发〔2021〕9号");
        return new LifeStep(id, act, day, decision, "据决定办理", ASanction.of(act, day), evidence);
    }

    private static List<WorkItem> waiting(Store store, String id) {
        return store.bean(LifeWork.class).waiting(100).stream()
                .filter(item -> item.path().contains(id))
                .toList();
    }

    /** A base whose title holds until a day. */
    private String base(Store store, String name, LocalDate until) {
        var service = organisations(store);
        var base = Registration.of(
                        OrganisationKind.HAIZHI_WORK_BASE,
                        new DivisionCode("320205"),
                        "海智基地 " + name,
                        AnAssociation.ESTABLISHED,
                        AnAssociation.DECISION)
                .with(Attribute.TITLE_UNTIL, until.toString(), AnAssociation.ESTABLISHED);
        return store.fromTransaction(() -> service.register(base).id());
    }

    private String register(Store store, String division) {
        var service = organisations(store);
        return store.fromTransaction(() ->
                service.register(AnAssociation.of(division, "科协" + division)).id());
    }

    private OrganisationView view(Store store, String id) {
        return organisations(store).view(id, null, null);
    }

    private List<String> listed(Store store, OrganisationFilter filter, LocalDate asOf) {
        return organisations(store).list(filter, PastMoment.on(asOf), null, 10).rows().stream()
                .map(OrganisationRow::id)
                .toList();
    }

    private OrganisationService organisations(Store store) {
        return organisations(store, CLERK);
    }

    private OrganisationService organisations(Store store, Actor actor) {
        service(store, actor);
        return store.bean(OrganisationService.class);
    }

    private LifecycleService service(Store store, Actor actor) {
        store.with(Clock.class, clock).bean(Acting.class).as(actor, clock);
        return store.bean(LifecycleService.class);
    }

    private static Actor actor(String account, Role role, String division) {
        return actor(account, division, role);
    }

    private static Actor actor(String account, String division, Role... roles) {
        var grants = Stream.of(roles)
                .map(role -> Grant.on(role, new DivisionCode(division)))
                .toList();
        return new Actor(account, account, "某人", grants, Locale.CHINESE, "10.0.0.1");
    }
}
