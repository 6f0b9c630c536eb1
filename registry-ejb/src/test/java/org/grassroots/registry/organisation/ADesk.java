package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.HostType;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CreditCode;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;

/** The desk at which a decision clerk registers organisations, plans what becomes of them and takes it back. */
final class ADesk {

    static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    static final LocalDate JUNE = LocalDate.of(2021, 6, 1);
    static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);

    private static final Actor CLERK = new Actor(
            "clerk",
            "clerk",
            "登记员",
            List.of(Grant.on(Role.DECISION_CLERK, new DivisionCode("320000"))),
            Locale.CHINESE,
            "10.0.0.1");

    private final Store store;
    private final MovingClock clock = new MovingClock(Instant.parse("2021-07-01T01:00:00Z"));

    ADesk(Store store) {
        this.store = store;
    }

    /** Registers an organisation of a kind, with what else is known of it. */
    OrganisationView register(OrganisationKind kind, String division, String name, String... known) {
        var registration = Registration.of(
                kind, new DivisionCode(division), name, AnAssociation.ESTABLISHED, AnAssociation.DECISION);
        for (int i = 0; i < known.length; i += 2) {
            registration = registration.with(Attribute.valueOf(known[i]), known[i + 1], AnAssociation.ESTABLISHED);
        }
        var whole = registration;
        var service = service();
        return store.fromTransaction(() -> service.register(whole));
    }

    /** An enterprise's association. */
    OrganisationView enterprise(String division, String name, String host, String code) {
        return enterprise(division, name, local(host, code));
    }

    /** The same of a host of which everything is told. */
    OrganisationView enterprise(String division, String name, Host host) {
        return hosted(OrganisationKind.ENTERPRISE_ASSOCIATION, division, name, host);
    }

    /** An organisation of a kind with its host. */
    OrganisationView hosted(OrganisationKind kind, String division, String name, Host host) {
        var known = host.contents().entrySet().stream()
                .flatMap(told -> Stream.of(told.getKey().name(), told.getValue()))
                .toArray(String[]::new);
        return register(kind, division, name, known);
    }

    /** A host of a county. */
    static Host local(String name, String code) {
        return new Host(name, code, HostType.ENTERPRISE, "50", "C31");
    }

    /** A host of the province. */
    static Host provincial(String name, String code) {
        return new Host(name, code, HostType.ENTERPRISE, "20", "C36");
    }

    /** An offshore base. */
    OrganisationView base(String division, String name) {
        return register(OrganisationKind.OFFSHORE_BASE, division, name);
    }

    /** A post overseas of a base. */
    OrganisationView post(OrganisationView base, String name) {
        return register(
                OrganisationKind.OVERSEAS_LIAISON_STATION, base.division(), name, "PARENT", base.registryNumber());
    }

    /** A credit code of an enterprise that passes its check. */
    static String code(int number) {
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> "91320000%09d%c".formatted(number, check))
                .filter(CreditCode::isWellFormed)
                .findFirst()
                .orElseThrow();
    }

    static List<String> numbers(OrganisationView... those) {
        return Stream.of(those).map(OrganisationView::registryNumber).toList();
    }

    ReorganisationPreview preview(ReorganisationPlan plan) {
        return lineage().preview(plan);
    }

    ReorganisationPreview preview(ReorganisationView one) {
        return lineage().preview(one.id());
    }

    ReorganisationView plan(ReorganisationPlan plan) {
        var service = lineage();
        return store.fromTransaction(() -> service.plan(plan, ground()));
    }

    /** Enters that an attribute of an organisation is so from a day on. */
    void record(OrganisationView one, Attribute attribute, String content, LocalDate since) {
        clock.moveOn(Duration.ofMinutes(1));
        var change = new FactChange(one.id(), attribute, content, since, ground().decision(), "更正", List.of());
        long seen = view(one).version();
        var service = service();
        store.fromTransaction(() -> service.record(change, seen));
    }

    /** Takes it back a day later. */
    ReorganisationView undo(ReorganisationView one, LocalDate day) {
        clock.moveOn(Duration.ofDays(1));
        var service = lineage();
        return store.fromTransaction(() -> service.undo(one.id(), day, ground(), one.version()));
    }

    private static Ground ground() {
        return new Ground(new Decision("省科协党组（样例）", MARCH, "苏科协发〔2021〕9号"), "机构改革", List.of());
    }

    /** What has become of it on a day later, when the system has done what is due. */
    ReorganisationView settled(ReorganisationView planned, LocalDate day) {
        assertThat(planned.state()).isEqualTo(ReorganisationState.PLANNED);
        clock.moveTo(day.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
        as(Actor.itself());
        assertThat(store.bean(DueReorganisations.class).due("", 50)).contains(planned.id());
        var steps = store.bean(ReorganisationSteps.class);
        try {
            store.inTransaction(() -> steps.carryOut(planned.id()));
        } catch (RegistryException refused) {
            store.inTransaction(() -> steps.fail(planned.id(), refused.problem().key()));
        }
        return lineage().view(planned.id());
    }

    /** Two clerks plan these at the same time; what became of each, or the problem told. */
    List<String> together(ReorganisationPlan one, ReorganisationPlan two) throws Exception {
        var clerks = Executors.newFixedThreadPool(2);
        try (var other = store.another()) {
            var outcomes = new ArrayList<String>();
            var colleague = new ADesk(other);
            var first = clerks.submit(attempt(one));
            var second = clerks.submit(colleague.attempt(two));
            outcomes.add(first.get());
            outcomes.add(second.get());
            return outcomes;
        } finally {
            clerks.shutdownNow();
        }
    }

    private Callable<String> attempt(ReorganisationPlan plan) {
        return () -> {
            try {
                return plan(plan).state().name();
            } catch (RegistryException refused) {
                return refused.problem().key();
            }
        };
    }

    OrganisationView view(OrganisationView one) {
        return service().view(one.id(), null, null);
    }

    /** What an attribute of an organisation was on a day. */
    String content(OrganisationView one, Attribute attribute, LocalDate day) {
        return service().view(one.id(), day, null).fact(attribute).orElseThrow().content();
    }

    /** What the lineage of an organisation tells, by kind. */
    List<ReorganisationView> lineage(OrganisationView one) {
        return lineage().lineage(one.id());
    }

    OrganisationService service() {
        as(CLERK);
        return store.bean(OrganisationService.class);
    }

    private LineageService lineage() {
        as(CLERK);
        return store.bean(LineageService.class);
    }

    private void as(Actor actor) {
        store.with(Clock.class, clock).bean(Acting.class).as(actor, clock);
    }

    /** Asks that a plan is refused for this, told of a field or as a whole. */
    static void assertRefused(Problem problem, Runnable work) {
        var refused = catchThrowableOfType(RegistryException.class, work::run);
        assertThat(refused).isNotNull();
        var told = refused.fields().isEmpty()
                ? List.of(refused.problem())
                : refused.fields().stream().map(FieldProblem::problem).toList();
        assertThat(told).contains(problem);
    }
}
