package org.grassroots.registry.organisation;

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
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;

/** The people who register organisations and let something befall them, in July 2021; each act is a transaction. */
final class ALife {

    static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    static final LocalDate APRIL = LocalDate.of(2021, 4, 1);

    private static final DivisionCode JIANGSU = new DivisionCode("320000");

    private final Store store;
    private final MovingClock clock = new MovingClock(Instant.parse("2021-07-01T01:00:00Z"));

    ALife(Store store) {
        this.store = store;
    }

    /** Somebody of the province in a role. */
    static Actor actor(Role... roles) {
        var grants = Stream.of(roles).map(role -> Grant.on(role, JIANGSU)).toList();
        var name = Stream.of(roles).map(Role::name).toList().toString();
        return new Actor(name, name, "某人", grants, Locale.CHINESE, "10.0.0.1");
    }

    OrganisationView register(OrganisationKind kind, String division, String name) {
        return register(Registration.of(
                kind, new DivisionCode(division), name, AnAssociation.ESTABLISHED, AnAssociation.DECISION));
    }

    /** A base whose title holds until the end of February. */
    OrganisationView base(String division, String name) {
        return register(Registration.of(
                        OrganisationKind.OFFSHORE_BASE,
                        new DivisionCode(division),
                        name,
                        AnAssociation.ESTABLISHED,
                        AnAssociation.DECISION)
                .with(Attribute.TITLE_UNTIL, "2021-02-28", AnAssociation.ESTABLISHED));
    }

    OrganisationView post(OrganisationView base, String name) {
        return register(Registration.of(
                        OrganisationKind.OVERSEAS_LIAISON_STATION,
                        new DivisionCode(base.division()),
                        name,
                        AnAssociation.ESTABLISHED,
                        AnAssociation.DECISION)
                .with(Attribute.PARENT, base.registryNumber(), AnAssociation.ESTABLISHED));
    }

    // by somebody else than who decides about its life
    OrganisationView register(Registration registration) {
        var grants = List.of(Grant.on(Role.DECISION_CLERK, JIANGSU));
        var registrar = new Actor("registrar", "registrar", "某人", grants, Locale.CHINESE, "10.0.0.1");
        var service = as(registrar).bean(OrganisationService.class);
        return store.fromTransaction(() -> service.register(registration));
    }

    /** Lets something befall it, by whoever usually does. */
    OrganisationView take(OrganisationView one, LifeAct act, LocalDate day) {
        return take(one, act, day, act == LifeAct.DISSOLVE ? Role.ORG_REPORTER : Role.DECISION_CLERK);
    }

    OrganisationView take(OrganisationView one, LifeAct act, LocalDate day, Role role) {
        var evidence = LifeTransition.of(act).paper() ? List.of(AFile.of(store, "320000")) : List.<String>of();
        var seen = view(one).version();
        var service = as(role).bean(LifecycleService.class);
        return store.fromTransaction(() -> service.take(step(one, act, day, evidence), seen));
    }

    /** Lets something befall it that nobody decides for itself, as the system does. */
    OrganisationView befall(OrganisationView one, LifeAct act, LocalDate day) {
        var book = as(Actor.itself()).bean(LifeBook.class);
        store.inTransaction(() -> book.turn(
                store.bean(Organisations.class).find(one.id()).orElseThrow(), step(one, act, day, List.of()), "某人"));
        return view(one);
    }

    /** Reports its first congress as accepted. */
    OrganisationView found(OrganisationView one, LocalDate day) {
        var book = as(Role.LOCAL_REVIEWER).bean(LifeBook.class);
        var session = AnAssociation.becomes(one.id(), Attribute.SESSION, "1", day);
        var outcome = new CongressOutcome(one.id(), List.of(session), true, "某人");
        store.inTransaction(
                () -> book.found(store.bean(Organisations.class).find(one.id()).orElseThrow(), outcome));
        return view(one);
    }

    /** Ends it as it is asked for and decided. */
    void deregister(OrganisationView one) {
        take(one, LifeAct.DISSOLVE, MARCH);
        take(one, LifeAct.DEREGISTER, APRIL);
    }

    static LifeStep step(OrganisationView one, LifeAct act, LocalDate day, List<String> evidence) {
        var decision = new Decision(ASanction.COMMITTEE, day, "苏科协发〔2021〕9号");
        return new LifeStep(one.id(), act, day, decision, "据决定办理", ASanction.of(act, day), evidence);
    }

    /** Lets it stand as no act of a person leads from here, in the row and in what is told of it. */
    OrganisationView stands(OrganisationView one, LifecycleStatus status) {
        store.inTransaction(() -> {
            var place = status.isTerminal() ? ", place_key = NULL" : "";
            update("UPDATE organisation SET status = ?1" + place + " WHERE id = ?2", status, one);
            update(
                    "UPDATE attribute_version SET content = ?1 WHERE attribute = 'STATUS' AND organisation_id = ?2",
                    status,
                    one);
        });
        return view(one);
    }

    private void update(String statement, LifecycleStatus status, OrganisationView one) {
        store.em()
                .createNativeQuery(statement)
                .setParameter(1, status.name())
                .setParameter(2, one.id())
                .executeUpdate();
    }

    OrganisationView view(OrganisationView one) {
        var service = as(Role.DECISION_CLERK).bean(OrganisationService.class);
        return store.fromTransaction(() -> service.view(one.id(), null, null));
    }

    /** Whoever holds these roles over the province acts from now on. */
    Store as(Role... roles) {
        return as(actor(roles));
    }

    Store as(Actor actor) {
        store.with(Clock.class, clock).bean(Acting.class).as(actor, clock);
        return store;
    }
}
