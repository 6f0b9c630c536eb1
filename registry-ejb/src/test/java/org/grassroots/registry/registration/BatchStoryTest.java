package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.organisation.model.OrganisationKind.ASSOCIATION_ALLIANCE;
import static org.grassroots.registry.organisation.model.OrganisationKind.OFFSHORE_BASE;
import static org.grassroots.registry.organisation.model.OrganisationKind.RURAL_TECH_ASSOCIATION;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.grassroots.registry.journal.JournalEntryView;
import org.grassroots.registry.journal.JournalFilter;
import org.grassroots.registry.journal.JournalService;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.BatchReport.Outcome;
import org.grassroots.registry.registration.model.AnApplication;
import org.grassroots.registry.registration.model.AnyApplication;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.Verb;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Several applications at once: each is judged as if it were alone. */
class BatchStoryTest {

    private static final Opinion VISITED = new Opinion("同意上报", LocalDate.of(2021, 3, 9), "市科协 样例甲");

    /** What the container does around each step. */
    private static final class Transactions extends BatchSteps {

        private final Store store;

        Transactions(Store store) {
            this.store = store;
        }

        @Override
        public void take(Runnable step) {
            store.inTransaction(step);
        }

        @Override
        public void rehearse(Runnable step) {
            store.inTransaction(() -> super.rehearse(step));
        }
    }

    @StoreTest
    void oneThatIsRefusedUndoesNothingOfTheOthersAndSaysWhy(Store store) {
        var office = new AnOffice(store, "320412");
        var first = submitted(office, OFFSHORE_BASE, "样例甲基地");
        var second = submitted(office, OFFSHORE_BASE, "样例乙基地");
        var gone = submitted(office, OFFSHORE_BASE, "样例丙基地");
        office.asReporter().withdraw(gone);
        office.asReviewer();

        var tried = batches(store).pass(ticked(first, gone, second), VISITED, true);
        assertThat(outcomes(tried)).containsExactly("FIT", "STALE_EDIT", "FIT");
        assertThat(tried.batch()).isNull();
        assertThat(office.view(first).state()).as("only tried").isEqualTo(ApplicationState.SUBMITTED);

        var done = batches(store).pass(ticked(first, gone, second, first), VISITED, false);
        assertThat(outcomes(done)).as("each once").containsExactly("DONE", "STALE_EDIT", "DONE");
        assertThat(done.count(Outcome.DONE)).isEqualTo(2);
        assertThat(office.view(first).steps())
                .last()
                .satisfies(step -> assertThat(step.visitors()).isEqualTo("市科协 样例甲"));
        assertThat(office.view(second).state()).isEqualTo(ApplicationState.PRELIM_PASSED);
        assertThat(entries(store, done))
                .as("one entry each, all of one batch")
                .extracting(JournalEntryView::objectId)
                .containsExactlyInAnyOrder(first.id(), second.id());

        office.asReviewer();
        assertThat(outcomes(batches(store).pass(ticked(first), VISITED, false)))
                .as("sent once more")
                .containsExactly("STALE_EDIT");
    }

    @StoreTest
    void oneDecisionPutsABatchOfBasesIntoTheRegister(Store store) {
        var office = new AnOffice(store, "320413");
        var bases = IntStream.range(0, 3)
                .mapToObj(number -> submitted(office, OFFSHORE_BASE, "批次样例基地" + number))
                .toList();
        office.asReviewer();
        var passed = bases.stream().map(base -> office.pass(base, VISITED)).toList();
        var rural = submitted(office, RURAL_TECH_ASSOCIATION, "批次样例农技协");

        office.asClerk();
        var ticked = ticked(passed.get(0), passed.get(1), passed.get(2), rural);
        assertThat(outcomes(batches(store).grant(ticked, AnApplication.decision(), true)))
                .containsExactly("FIT", "FIT", "FIT", "ROLE_MISSING");
        var done = batches(store).grant(ticked, AnApplication.decision(), false);

        assertThat(outcomes(done)).containsExactly("DONE", "DONE", "DONE", "ROLE_MISSING");
        assertThat(passed).allSatisfy(one -> {
            var granted = office.view(one);
            assertThat(granted.registryNumber()).startsWith("JS-LA-320413-2021-");
            assertThat(granted.decision()).isEqualTo(AnApplication.decision());
        });
        assertThat(entries(store, done))
                .filteredOn(entry -> entry.action().equals("registration.grant"))
                .hasSize(3);
    }

    @StoreTest
    void whoWroteOrPassedOneIsKeptFromItAlone(Store store) {
        var office = new AnOffice(store, "320481");
        var own = submitted(office.asBoth("兼任员", new DivisionCode("320400")), "样例自写基地");
        var other = submitted(office, OFFSHORE_BASE, "样例他写基地");

        office.asBoth("兼任员", new DivisionCode("320400"));
        assertThat(outcomes(batches(store).pass(ticked(own, other), VISITED, false)))
                .containsExactly("APPLICATION_SAME_PERSON", "DONE");

        as(store, "兼任员", Grant.on(Role.DECISION_CLERK, new DivisionCode("320000")));
        assertThat(outcomes(batches(store).grant(ticked(office.view(other)), AnApplication.decision(), false)))
                .containsExactly("APPLICATION_SAME_PERSON");
    }

    @StoreTest
    void whatEachKindAsksForIsAskedOfEach(Store store) {
        var office = new AnOffice(store, "320402");
        var base = submitted(office, OFFSHORE_BASE, "样例未看基地");
        var association = office.asReporter().submit(office.draft());
        var elsewhere = submitted(new AnOffice(store, "320505"), OFFSHORE_BASE, "样例外市基地");

        office.asReviewer();
        var report = batches(store).pass(ticked(base, association, elsewhere), new Opinion("同意上报"), false);

        assertThat(outcomes(report))
                .as("nobody went there; in order; another city's")
                .containsExactly("visitedOn FIELD_REQUIRED, visitors FIELD_REQUIRED", "DONE", "FORBIDDEN");
        assertThat(batches(store).rows(ticked(base, association, elsewhere)))
                .extracting(ApplicationRow::id)
                .containsExactlyInAnyOrder(base.id(), association.id());

        office.asClerk();
        var before = new Decision("样例党组", LocalDate.of(2000, 1, 1), "样例〔2000〕1号");
        assertThat(outcomes(batches(store).grant(ticked(office.view(association)), before, true)))
                .allSatisfy(told -> assertThat(told).contains("decidedOn APPLICATION_DECIDED_TOO_EARLY"));
    }

    @StoreTest
    void whatIsWrongWithTheOrderItselfIsToldOnce(Store store) {
        var office = new AnOffice(store, "320404");
        var base = submitted(office, OFFSHORE_BASE, "样例基地");
        office.asReviewer();
        var many = IntStream.rangeClosed(0, BatchService.MOST)
                .mapToObj(number -> new Ticked("no-" + number, 1))
                .toList();

        assertThat(refused(() -> batches(store).pass(ticked(base), new Opinion(" "), false))
                        .fields())
                .extracting(FieldProblem::field)
                .containsExactly("opinion");
        assertThat(refused(() -> batches(store).pass(List.of(), VISITED, true)).problem())
                .isEqualTo(RegistrationProblem.APPLICATION_BATCH_EMPTY);
        assertThat(refused(() -> batches(store).pass(many, VISITED, true)).problem())
                .isEqualTo(RegistrationProblem.APPLICATION_BATCH_TOO_MANY);
        assertThat(refused(() -> batches(store).grant(ticked(base), new Decision(null, null, null), false))
                        .fields())
                .extracting(FieldProblem::field)
                .containsExactly("body", "decidedOn", "documentNumber");
        assertThat(outcomes(batches(store).pass(List.of(new Ticked("unknown", 1)), VISITED, true)))
                .containsExactly("NOT_FOUND");
    }

    @StoreTest
    void listsTellWhichWaitAtTheDeskOfWhoLooks(Store store) {
        var office = new AnOffice(store, "320411");
        var base = submitted(office, OFFSHORE_BASE, "样例待办基地");
        var alliance = submitted(office, ASSOCIATION_ALLIANCE, "样例待办联盟");

        office.asReviewer();
        assertThat(waiting(store, office)).containsEntry(base.id(), Verb.PASS).containsEntry(alliance.id(), Verb.GRANT);
        office.as("县科协", Role.LOCAL_REVIEWER, office.county());
        assertThat(waiting(store, office)).containsOnlyKeys(alliance.id());
        office.asReviewer().pass(base, VISITED);
        assertThat(waiting(store, office)).containsOnlyKeys(alliance.id());
        office.asClerk();
        assertThat(waiting(store, office)).containsOnlyKeys(base.id());
    }

    private static Map<String, Verb> waiting(Store store, AnOffice office) {
        var actor = store.bean(Acting.class).actor();
        return office.list(new ApplicationFilter(null, "样例待办"), null, 50).rows().stream()
                .filter(row -> row.waitsFor(actor).isPresent())
                .collect(Collectors.toMap(
                        ApplicationRow::id, row -> row.waitsFor(actor).orElseThrow()));
    }

    private static ApplicationView submitted(AnOffice office, OrganisationKind kind, String name) {
        return submitted(office.asReporter(), name, kind);
    }

    private static ApplicationView submitted(AnOffice office, String name) {
        return submitted(office, name, OFFSHORE_BASE);
    }

    private static ApplicationView submitted(AnOffice office, String name, OrganisationKind kind) {
        int number = Math.floorMod((name + office.county()).hashCode(), 90_000_000);
        var content = AnyApplication.of(kind, office.county()).with(Field.NAME, name);
        var hosted = content.value(Field.HOST_CODE) == null
                ? content
                : content.with(Field.HOST_CODE, AnyApplication.enterprise(number));
        var draft = office.draft(hosted);
        var papers = draft.content().questionnaire().neededPapers().stream()
                .collect(Collectors.toMap(
                        paper -> office.evidence(office.county().value()), paper -> paper));
        return office.submit(office.present(draft, papers));
    }

    private static List<Ticked> ticked(ApplicationView... seen) {
        return Arrays.stream(seen)
                .map(one -> new Ticked(one.id(), one.version()))
                .toList();
    }

    private static BatchService batches(Store store) {
        return store.with(BatchSteps.class, new Transactions(store)).bean(BatchService.class);
    }

    /** Done, fit, or what stood in the way. */
    private static List<String> outcomes(BatchReport report) {
        return report.lines().stream()
                .map(line -> {
                    var reason = line.reason();
                    return reason == null ? line.outcome().name() : told(reason);
                })
                .toList();
    }

    private static String told(RegistryException reason) {
        return reason.fields().isEmpty()
                ? reason.problem().name()
                : reason.fields().stream()
                        .map(field -> field.field() + " " + field.problem())
                        .collect(Collectors.joining(", "));
    }

    private static List<JournalEntryView> entries(Store store, BatchReport report) {
        as(store, "审计", Grant.on(Role.AUDIT_ADMIN, new DivisionCode("320000")));
        var filter = new JournalFilter(null, null, null, null, report.batch(), null, null);
        return store.fromTransaction(() -> store.bean(JournalService.class).entries(filter, null, 50))
                .rows();
    }

    private static void as(Store store, String name, Grant grant) {
        store.bean(Acting.class).as(new Actor(name, name, name, List.of(grant), Locale.CHINESE, "10.0.0.1"));
    }

    private static RegistryException refused(Runnable act) {
        return catchThrowableOfType(RegistryException.class, act::run);
    }
}
