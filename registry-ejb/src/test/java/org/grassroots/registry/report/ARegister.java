package org.grassroots.registry.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.FactChange;
import org.grassroots.registry.organisation.Ground;
import org.grassroots.registry.organisation.LineageService;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.ReorganisationPlan;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.AnyApplication;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;

/** A register in which a clerk enters county associations, on one day after another; others ask it for reports. */
final class ARegister {

    private static final LocalDate ESTABLISHED = LocalDate.of(2001, 5, 1);

    private static int hosts;

    private final Store store;
    private Instant now = Instant.parse("2021-07-01T01:00:00Z");

    ARegister(Store store) {
        this.store = store.with(Clock.class, new Calendar());
    }

    private final class Calendar extends Clock {

        @Override
        public ZoneId getZone() {
            return BusinessTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Lets a day pass, and tells what time it was before. */
    Instant nextDay() {
        var before = now;
        now = now.plus(Duration.ofDays(1));
        return before;
    }

    /** What somebody can ask who holds a role over a division. */
    ReportService as(Role role, String division) {
        return acting(role, division, ReportService.class);
    }

    String independent(String division, String name, LocalDate since) {
        return register(division, name, EstablishmentMode.INDEPENDENT, since);
    }

    String coLocated(String division, String name) {
        return register(division, name, EstablishmentMode.CO_LOCATED, ESTABLISHED);
    }

    private String register(String division, String name, EstablishmentMode mode, LocalDate since) {
        var registration = Registration.of(
                        OrganisationKind.COUNTY_ASSOCIATION,
                        new DivisionCode(division),
                        name,
                        ESTABLISHED,
                        new Decision("省科协党组", ESTABLISHED, "苏科协发〔2001〕5号"))
                .with(Attribute.ESTABLISHMENT_MODE, mode.name(), since, "编办〔2021〕1号")
                .with(Attribute.PARTY_GROUP, "false", ESTABLISHED)
                .with(Attribute.CHAIR, "王一", ESTABLISHED);
        var service = acting(Role.DECISION_CLERK, "320000", OrganisationService.class);
        return store.fromTransaction(() -> service.register(registration)).id();
    }

    void becomes(String id, Attribute attribute, String content, LocalDate first) {
        nextDay();
        var decision = new Decision("县委编办", first, "编办〔2021〕9号");
        var change = new FactChange(id, attribute, content, first, decision, "据文件登记", List.of());
        var service = acting(Role.DECISION_CLERK, "320000", OrganisationService.class);
        store.inTransaction(
                () -> service.record(change, service.view(id, null, null).version()));
    }

    /** All that lies in a division lies in another from a day on. */
    void move(String from, String to, LocalDate day) {
        nextDay();
        var service = acting(Role.DECISION_CLERK, "320000", LineageService.class);
        var ground = new Ground(new Decision("省政府（样例）", day, "苏政发〔2021〕1号"), "区划调整", List.of());
        store.inTransaction(() -> service.plan(ReorganisationPlan.divisionChange(from, to, day), ground));
    }

    /** The id of an organisation of any kind whose registration was decided on a day; each has a host of its own. */
    String body(OrganisationKind kind, String division, String name, LocalDate decided, Map<Attribute, String> facts) {
        hosts++;
        var decision = new Decision("科协（样例）", decided, "样例〔2021〕" + hosts + "号");
        var registration = Registration.of(kind, new DivisionCode(division), name, decided, decision)
                .with(Attribute.HOST_CODE, AnyApplication.enterprise(hosts), decided);
        for (var fact : facts.entrySet()) {
            registration = registration.with(fact.getKey(), fact.getValue(), decided);
        }
        var entered = registration;
        var service = acting(Role.DECISION_CLERK, "320000", OrganisationService.class);
        return store.fromTransaction(() -> service.register(entered)).id();
    }

    <T> T acting(Role role, String division, Class<T> service) {
        var grant = Grant.on(role, new DivisionCode(division));
        var actor = new Actor("account-1", "someone", "登记员", List.of(grant), Locale.CHINESE, "10.0.0.1");
        store.bean(Acting.class).as(actor);
        return store.bean(service);
    }
}
