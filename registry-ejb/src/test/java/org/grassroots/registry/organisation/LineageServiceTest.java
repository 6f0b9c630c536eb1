package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.grassroots.registry.shared.Tree;

class LineageServiceTest {

    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);

    private static final Actor CLERK = new Actor(
            "clerk",
            "clerk",
            "登记员",
            List.of(Grant.on(Role.DECISION_CLERK, new DivisionCode("320000"))),
            Locale.CHINESE,
            "10.0.0.1");

    private final MovingClock clock = new MovingClock(Instant.parse("2021-07-01T01:00:00Z"));

    @StoreTest
    void whatMergesEndsAndItsHistoryIsFoundFromBothSides(Store store) {
        var small = register(store, "320102");
        var large = register(store, "320104");

        var merged = plan(store, merger(large, MARCH, small));

        assertThat(merged.state()).isEqualTo(ReorganisationState.DONE);
        assertThat(view(store, small).status()).isEqualTo(LifecycleStatus.MERGED);
        assertThat(view(store, large).status()).isEqualTo(LifecycleStatus.ACTIVE);
        assertThat(lineage(store, small))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.successors()).containsExactly(ReorganisationMember.of(ref(store, large))));
        assertThat(lineage(store, large))
                .singleElement()
                .satisfies(one -> assertThat(one.members())
                        .extracting(ReorganisationMember::id)
                        .containsExactly(small.id()));
        assertThat(service(store).view(small.id(), MARCH.minusDays(1), null).status())
                .isEqualTo(LifecycleStatus.ACTIVE);
        assertThat(register(store, "320102").id()).as("its place is free").isNotEqualTo(small.id());
    }

    @StoreTest
    void whatIsPlannedHappensOnItsDayAndNotBefore(Store store) {
        var small = register(store, "320105");
        var large = register(store, "320106");
        var planned = plan(store, merger(large, SEPTEMBER, small));

        assertThat(planned.state()).isEqualTo(ReorganisationState.PLANNED);
        clock.moveTo(Instant.parse("2021-08-31T15:59:59Z"));
        assertThat(due(store)).doesNotContain(planned.id());
        clock.moveTo(Instant.parse("2021-08-31T16:00:00Z"));
        assertThat(due(store)).contains(planned.id());
        settle(store, planned.id());
        settle(store, planned.id());

        assertThat(view(store, small).status()).isEqualTo(LifecycleStatus.MERGED);
        assertThat(lineage(store, small)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(ReorganisationState.DONE);
            assertThat(one.plannedBy()).isEqualTo("登记员");
        });
        assertThat(service(store).history(small.id()))
                .filteredOn(version -> version.content().equals("MERGED"))
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.recordedBy()).isEqualTo("系统");
                    assertThat(version.validFrom()).isEqualTo(SEPTEMBER);
                });
    }

    @StoreTest
    void ofTwoPlansForOneOrganisationTheSecondFailsAndTheClerkIsTold(Store store) {
        var small = register(store, "320111");
        var first = plan(store, merger(register(store, "320113"), SEPTEMBER, small));
        var second = plan(store, merger(register(store, "320114"), SEPTEMBER.plusDays(1), small));

        clock.moveTo(Instant.parse("2021-09-02T01:00:00Z"));
        settle(store, first.id());
        settle(store, second.id());

        assertThat(lineageService(store).view(first.id()).state()).isEqualTo(ReorganisationState.DONE);
        var failed = lineageService(store).view(second.id());
        assertThat(failed.state()).isEqualTo(ReorganisationState.FAILED);
        assertThat(failed.failure()).isEqualTo("MERGER_NOT_ACTIVE");
        assertThat(waiting(store)).contains("/organisation/reorganisation.xhtml?id=" + second.id());
        var cancelled = store.fromTransaction(() -> lineageService(store).cancel(second.id(), failed.version()));
        assertThat(cancelled.state()).isEqualTo(ReorganisationState.CANCELLED);
    }

    @StoreTest
    void ofTwoMergersAtOnceOneWinsAndTheOtherIsTold(Store store) throws Exception {
        var small = register(store, "320115");
        var one = merger(register(store, "320116"), MARCH, small);
        var two = merger(register(store, "320117"), MARCH, small);

        var clerks = Executors.newFixedThreadPool(2);
        var outcomes = new ArrayList<String>();
        try (var other = store.another()) {
            var first = clerks.submit(attempt(store, one));
            var second = clerks.submit(attempt(other, two));
            outcomes.add(first.get());
            outcomes.add(second.get());
        } finally {
            clerks.shutdownNow();
        }

        assertThat(outcomes).containsExactlyInAnyOrder("DONE", "MERGER_NOT_ACTIVE");
        assertThat(lineage(store, small)).hasSize(1);
    }

    @StoreTest
    void whatMovesIsFoundWhereItWasOnEachDay(Store store) {
        var one = register(store, "320118");
        var version = view(store, one).version();

        var moved = plan(store, ReorganisationPlan.divisionChange("320118", "320281", JUNE));

        assertThat(moved.members()).extracting(ReorganisationMember::id).containsExactly(one.id());
        var now = view(store, one);
        assertThat(now.division()).isEqualTo("320281");
        assertThat(now.jurisdiction()).isEqualTo("320281");
        assertThat(now.registryNumber()).isEqualTo(one.registryNumber());
        assertThat(now.version()).isGreaterThan(version);
        var before = service(store).view(one.id(), JUNE.minusDays(1), null);
        assertThat(before.division()).isEqualTo("320118");
        assertThat(before.fact(Attribute.JURISDICTION).orElseThrow().content()).isEqualTo("320118");
        assertThat(listed(store, "320118", JUNE.minusDays(1))).containsExactly(one.id());
        assertThat(listed(store, "320118", JUNE)).isEmpty();
        assertThat(listed(store, "320281", JUNE)).containsExactly(one.id());
        assertThat(listed(store, "320281", JUNE.minusDays(1))).isEmpty();
        assertThat(listed(store, "320281", JUNE.minusDays(1), Tree.NOW)).containsExactly(one.id());
        assertThat(listed(store, "320118", JUNE.minusDays(1), Tree.NOW)).isEmpty();
        assertThat(register(store, "320118").id()).as("its place is free").isNotEqualTo(one.id());
    }

    @StoreTest
    void aCounterDecisionRestoresWhatWasAndForgetsNothing(Store store) {
        var small = register(store, "320206");
        var large = register(store, "320205");
        var merged = plan(store, merger(large, MARCH, small));
        var whileMerged = clock.moveOn(java.time.Duration.ofDays(1));

        clock.moveOn(java.time.Duration.ofDays(1));
        assertRefused(OrganisationProblem.REORGANISATION_UNDONE_BEFORE, () -> undo(store, merged, MARCH.minusDays(1)));
        var undone = undo(store, merged, JUNE);

        assertThat(undone.state()).isEqualTo(ReorganisationState.UNDONE);
        assertThat(view(store, small).status()).isEqualTo(LifecycleStatus.ACTIVE);
        assertThat(service(store).view(small.id(), JUNE.minusDays(1), null).status())
                .isEqualTo(LifecycleStatus.MERGED);
        assertThat(service(store).view(small.id(), JUNE, whileMerged).status()).isEqualTo(LifecycleStatus.MERGED);
        assertRefused(OrganisationProblem.DIVISION_TAKEN, () -> register(store, "320206"));
        assertRefused(OrganisationProblem.REORGANISATION_STATE, () -> undo(store, undone, JUNE));
    }

    @StoreTest
    void aChangeOfDivisionsTakenBackFromItsOwnDayHasNeverBeen(Store store) {
        var one = register(store, "320211");
        var moved = plan(store, ReorganisationPlan.divisionChange("320211", "320282", JUNE));
        clock.moveOn(java.time.Duration.ofDays(1));

        undo(store, moved, JUNE);

        assertThat(view(store, one).division()).isEqualTo("320211");
        assertThat(listed(store, "320211", JUNE)).containsExactly(one.id());
        assertThat(listed(store, "320282", JUNE)).isEmpty();
    }

    @StoreTest
    void whatHasBeenTakenMeanwhileIsNotTakenBack(Store store) {
        var small = register(store, "320213");
        var merged = plan(store, merger(register(store, "320214"), MARCH, small));
        register(store, "320213");
        assertRefused(OrganisationProblem.DIVISION_TAKEN, () -> undo(store, merged, JUNE));

        register(store, "320302");
        var moved = plan(store, ReorganisationPlan.divisionChange("320302", "320303", MARCH));
        plan(store, ReorganisationPlan.divisionChange("320303", "320305", JUNE));
        assertRefused(OrganisationProblem.REORGANISATION_MOVED_ON, () -> undo(store, moved, JUNE));
    }

    @StoreTest
    void aPreviewTellsWhomItTouchesAndWhatStandsInTheWay(Store store) {
        var one = register(store, "320311");
        register(store, "320312");

        var free = lineageService(store).preview(ReorganisationPlan.divisionChange("320311", "320321", SEPTEMBER));
        assertThat(free.obstacle()).isNull();
        assertThat(free.members()).extracting(ReorganisationMember::id).containsExactly(one.id());
        var taken = lineageService(store).preview(ReorganisationPlan.divisionChange("320311", "320312", SEPTEMBER));
        assertThat(taken.obstacle())
                .isNotNull()
                .returns(OrganisationProblem.DIVISION_TAKEN, RegistryException::problem);
        assertRefused(
                OrganisationProblem.DIVISION_TAKEN,
                () -> plan(store, ReorganisationPlan.divisionChange("320311", "320312", JUNE)));
        assertThat(view(store, one).division()).isEqualTo("320311");
        assertRefused(
                OrganisationProblem.DIVISION_EMPTY,
                () -> plan(store, ReorganisationPlan.divisionChange("320322", "320324", JUNE)));
    }

    @StoreTest
    void whatIsWrongWithAPlanIsToldAtOnce(Store store) {
        var one = register(store, "320381");

        assertFields(
                () -> plan(store, ReorganisationPlan.divisionChange("320381", "320300", JUNE)),
                OrganisationProblem.DIVISIONS_UNFIT);
        assertFields(
                () -> plan(store, ReorganisationPlan.divisionChange("", "320398", JUNE)),
                CommonProblem.FIELD_REQUIRED,
                OrganisationProblem.DIVISION_UNFIT);
        assertFields(
                () -> plan(store, ReorganisationPlan.divisionChange("320381", "320602", JUNE)),
                OrganisationProblem.DIVISION_UNFIT);
        assertFields(() -> plan(store, merger(one, JUNE, one)), OrganisationProblem.MERGER_SELF);
        assertFields(
                () -> plan(store, ReorganisationPlan.merger(List.of("JS-XX-1"), "", JUNE)),
                CommonProblem.FIELD_REQUIRED,
                OrganisationProblem.NUMBER_UNKNOWN);
    }

    private static void assertFields(Runnable work, Problem... problems) {
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::problem)
                        .containsExactlyInAnyOrder(problems));
    }

    private static void assertRefused(Problem problem, Runnable work) {
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(
                                refused.fields().isEmpty()
                                        ? refused.problem()
                                        : refused.fields().get(0).problem())
                        .isEqualTo(problem));
    }

    private Callable<String> attempt(Store store, ReorganisationPlan plan) {
        return () -> {
            try {
                return plan(store, plan).state().name();
            } catch (RegistryException refused) {
                return refused.problem().key();
            }
        };
    }

    private static ReorganisationPlan merger(OrganisationView into, LocalDate day, OrganisationView one) {
        return ReorganisationPlan.merger(List.of(one.registryNumber()), into.registryNumber(), day);
    }

    private ReorganisationView plan(Store store, ReorganisationPlan plan) {
        var service = lineageService(store);
        return store.fromTransaction(() -> service.plan(plan, ground()));
    }

    private ReorganisationView undo(Store store, ReorganisationView one, LocalDate day) {
        var service = lineageService(store);
        return store.fromTransaction(() -> service.undo(one.id(), day, ground(), one.version()));
    }

    private static Ground ground() {
        return new Ground(new Decision("省科协党组（样例）", MARCH, "苏科协发〔2021〕9号"), "区划调整", List.of());
    }

    private List<String> due(Store store) {
        as(store, Actor.itself());
        return store.bean(DueReorganisations.class).due("", 50);
    }

    private void settle(Store store, String id) {
        as(store, Actor.itself());
        var steps = store.bean(ReorganisationSteps.class);
        try {
            store.inTransaction(() -> steps.carryOut(id));
        } catch (RegistryException refused) {
            store.inTransaction(() -> steps.fail(id, refused.problem().key()));
        }
    }

    private List<String> waiting(Store store) {
        as(store, CLERK);
        return store.bean(ReorganisationWork.class).waiting(50).stream()
                .map(item -> item.path())
                .toList();
    }

    private List<ReorganisationView> lineage(Store store, OrganisationView one) {
        return lineageService(store).lineage(one.id());
    }

    private OrganisationRef ref(Store store, OrganisationView one) {
        as(store, CLERK);
        return store.bean(Reorganisations.class).refs(List.of(one.id())).get(0);
    }

    private List<String> listed(Store store, String division, LocalDate asOf) {
        return listed(store, division, asOf, Tree.THEN);
    }

    private List<String> listed(Store store, String division, LocalDate asOf, Tree tree) {
        var filter = new OrganisationFilter(null, null, new DivisionCode(division), LifecycleStatus.ACTIVE, null);
        return service(store).list(filter, new PastMoment(asOf, null, tree), null, 10).rows().stream()
                .peek(row -> assertThat(row.division()).isEqualTo(division))
                .map(OrganisationRow::id)
                .toList();
    }

    private OrganisationView register(Store store, String division) {
        var service = service(store);
        return store.fromTransaction(() -> service.register(AnAssociation.of(division, "科协" + division)));
    }

    private OrganisationView view(Store store, OrganisationView one) {
        return service(store).view(one.id(), null, null);
    }

    private OrganisationService service(Store store) {
        as(store, CLERK);
        return store.bean(OrganisationService.class);
    }

    private LineageService lineageService(Store store) {
        as(store, CLERK);
        return store.bean(LineageService.class);
    }

    private void as(Store store, Actor actor) {
        store.with(Clock.class, clock).bean(Acting.class).as(actor, clock);
    }
}
