package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.model.WhatIfRun;
import org.grassroots.registry.assessment.model.WhatIfState;
import org.grassroots.registry.scheme.SchemeProblem;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.SchemeStatus;
import org.grassroots.registry.scheme.model.WhatIfReport;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** A draft is tried on what a campaign has frozen, on both databases; each test has a campaign and county of its own. */
class WhatIfRunTest {

    /** What waits to be run; the test runs it when it wants. */
    private static final class Later extends Background {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        void afterCommit(Runnable work) {
            waiting.add(work);
        }
    }

    private static AProvince confirmed(Store store, String campaign, String county) {
        var province = new AProvince(store, campaign).registered(county).opened();
        var id = province.reviewed(county);
        province.inScoring().asSecondAuditor();
        var hash = province.asSecondAuditor().view(id).contentSha256();
        province.in(ConfirmationService.class, service -> service.confirm(id, hash));
        return province.asManager();
    }

    /** The sample with some of it changed, imported as a draft under another version. */
    private static void draft(AProvince province, String version, String from, String to) {
        var text = AProvince.sample().replace("\"version\": \"2021.1\"", "\"version\": \"" + version + "\"");
        assertThat(text).contains(from).contains(version);
        province.in(SchemeService.class, service -> service.importDraft(text.replace(from, to)));
    }

    private static StartWhatIf tried(String version, String campaign, Map<String, String> mapping) {
        return new StartWhatIf("CTY", version, null, campaign, mapping);
    }

    private static WhatIfRunView started(AProvince province, StartWhatIf command) {
        return province.in(WhatIfRunService.class, service -> service.start(command));
    }

    private static WhatIfRunView run(AProvince province, String id) {
        return province.in(WhatIfRunService.class, service -> service.run(id));
    }

    private static void work(Store store, Later later) {
        while (!later.waiting.isEmpty()) {
            store.inTransaction(later.waiting.remove());
        }
    }

    @StoreTest
    void aDraftIsTriedReportedAndAdopted(Store store) {
        var later = new Later();
        store.with(Background.class, later);
        var province = confirmed(store, "TRY", "320106");
        draft(province, "2022.t1", "{\"atLeast\": 12, \"points\": 5}", "{\"atLeast\": 24, \"points\": 5}");

        var begun = started(province, tried("2022.t1", "TRY", Map.of()));
        assertThat(begun.state()).isEqualTo(WhatIfState.RUNNING);
        assertThat(begun.total()).isOne();
        assertThat(begun.startedBy()).isEqualTo("组织者");
        assertThat(problem(() -> province.in(WhatIfRunService.class, service -> service.result(begun.id()))))
                .isEqualTo(AssessmentProblem.WHAT_IF_STATE);
        work(store, later);

        var done = run(province, begun.id());
        assertThat(done.state()).isEqualTo(WhatIfState.DONE);
        assertThat(done.done()).isOne();
        assertThat(done.version()).as("its end is its only change").isEqualTo(begun.version() + 1);
        var result = province.in(WhatIfRunService.class, service -> service.result(begun.id()));
        assertThat(result.report().summary().losers()).isOne();
        assertThat(result.report().moves()).singleElement().satisfies(move -> {
            assertThat(move.gain()).isEqualByComparingTo("-2");
            assertThat(result.names()).containsEntry(move.id(), "320106科学技术协会");
        });
        assertThat(result.report().cities()).extracting(WhatIfReport.City::code).containsExactly("320100");
        assertThat(result.report().grades()).containsExactly(new WhatIfReport.GradeChange(Grade.GOOD, Grade.GOOD, 1));

        var draft =
                province.in(WhatIfRunService.class, service -> service.adopt(begun.id(), " 2022.2 ", done.version()));
        assertThat(draft.schemeVersion()).isEqualTo("2022.2");
        assertThat(draft.status()).isEqualTo(SchemeStatus.DRAFT);
        assertThat(run(province, begun.id()).adoptedVersion()).isEqualTo("2022.2");
        String document = province.in(SchemeService.class, service -> service.document("CTY", "2022.2", null));
        assertThat(document).contains("\"atLeast\":24", "\"version\":\"2022.2\"", "\"source\":\"SAMPLE\"");
        assertThat(fields(() -> province.in(
                        WhatIfRunService.class,
                        service -> service.adopt(
                                begun.id(), "2022.2", run(province, begun.id()).version()))))
                .containsExactly("newVersion " + SchemeProblem.SCHEME_VERSION_TAKEN);
        assertThat(journalled(store, begun.id())).isEqualTo(2);
    }

    @StoreTest
    void whatIsCancelledGoesNoFurtherAndCanBeStartedAgain(Store store) {
        var later = new Later();
        store.with(Background.class, later);
        var province = confirmed(store, "STOP", "320102");
        var begun = started(province, tried("2021.1", "STOP", Map.of()));
        assertThat(problem(() -> province.in(WhatIfRunService.class, service -> service.startAgain(begun.id()))))
                .isEqualTo(AssessmentProblem.WHAT_IF_STATE);
        assertThat(problem(() -> province.in(
                        WhatIfRunService.class, service -> service.cancel(begun.id(), begun.version() + 5))))
                .isEqualTo(CommonProblem.STALE_EDIT);

        province.in(WhatIfRunService.class, service -> service.cancel(begun.id(), begun.version()));
        work(store, later);

        var stopped = run(province, begun.id());
        assertThat(stopped.state()).isEqualTo(WhatIfState.CANCELLED);
        assertThat(stopped.done()).isZero();
        assertThat(problem(() ->
                        province.in(WhatIfRunService.class, service -> service.cancel(begun.id(), stopped.version()))))
                .isEqualTo(AssessmentProblem.WHAT_IF_STATE);
        assertThat(problem(() -> province.in(
                        WhatIfRunService.class, service -> service.adopt(begun.id(), "9", stopped.version()))))
                .isEqualTo(AssessmentProblem.WHAT_IF_STATE);
        var again = province.in(WhatIfRunService.class, service -> service.startAgain(begun.id()));
        work(store, later);
        assertThat(run(province, again.id()).state()).isEqualTo(WhatIfState.DONE);
    }

    @StoreTest
    void whatLostItsServerIsToldSoAndCanBeStartedAgain(Store store) {
        var later = new Later();
        store.with(Background.class, later);
        var province = confirmed(store, "LOST", "320104");
        var begun = started(province, tried("2021.1", "LOST", Map.of()));
        var lost = later.waiting.remove();
        province.at(AProvince.DEADLINE.plus(WhatIfRun.SILENCE).plusSeconds(2));

        assertThat(run(province, begun.id()).state()).isEqualTo(WhatIfState.INTERRUPTED);
        assertThat(run(province, begun.id()).failure()).isEqualTo(WhatIfRun.INTERRUPTED);
        var again = province.in(WhatIfRunService.class, service -> service.startAgain(begun.id()));
        store.inTransaction(lost);

        assertThat(run(province, begun.id()).state()).isEqualTo(WhatIfState.FAILED);
        assertThat(run(province, again.id()).state()).isEqualTo(WhatIfState.RUNNING);
        work(store, later);
        assertThat(run(province, again.id()).state()).isEqualTo(WhatIfState.DONE);
    }

    @StoreTest
    void whatGoesWrongEndsTheRunWithAReference(Store store) {
        var later = new Later();
        store.with(Background.class, later);
        var province = confirmed(store, "BROKEN", "320118");
        var begun = started(province, tried("2021.1", "BROKEN", Map.of()));
        store.inTransaction(() -> store.em()
                .createNativeQuery("UPDATE assessment_outcome SET frozen_case = '{}' WHERE case_id IN"
                        + " (SELECT id FROM assessment_case WHERE division_code = '320118')")
                .executeUpdate());

        work(store, later);

        var failed = run(province, begun.id());
        assertThat(failed.state()).isEqualTo(WhatIfState.FAILED);
        assertThat(failed.failure()).matches("[0-9a-f]{8}");
    }

    @StoreTest
    void whatCannotBeTriedIsToldAtItsField(Store store) {
        store.with(Background.class, new Later());
        var province = confirmed(store, "FIELDS", "320111");
        province.in(
                SchemeService.class,
                service -> service.importDraft(AProvince.sample()
                        .replace("\"version\": \"2021.1\"", "\"version\": \"2022.uni\"")
                        .replace("COUNTY_ASSOCIATION", "UNIVERSITY_ASSOCIATION")));

        assertThat(fields(() -> started(province, tried("", "FIELDS", Map.of()))))
                .containsExactly("schemeVersion FIELD_REQUIRED");
        assertThat(fields(() -> started(province, tried("2022.uni", "FIELDS", Map.of()))))
                .containsExactly("schemeCode WHAT_IF_SUBJECT");
        assertThat(fields(() -> started(province, tried("2021.1", "FIELDS", Map.of("8.8", "1.3", "1.3", "1.3")))))
                .containsExactlyInAnyOrder("mapping WHAT_IF_MAPPING_BEFORE", "mapping WHAT_IF_MAPPING_TWICE");
        assertThat(fields(() -> started(province, tried("2021.1", "FIELDS", Map.of("1.3", "8.9")))))
                .containsExactly("mapping WHAT_IF_MAPPING_AFTER");
        assertThat(problem(() -> started(province, tried("2021.1", "NONE", Map.of()))))
                .isEqualTo(CommonProblem.NOT_FOUND);
        province.at(AProvince.NOW);
        var plan = province.plan();
        province.in(
                CampaignService.class,
                service -> service.plan(new PlanCampaign(
                        "EMPTY",
                        plan.titleZh(),
                        "",
                        plan.assessedYear(),
                        plan.schemeCode(),
                        plan.schemeVersion(),
                        null,
                        plan.whom(),
                        plan.when())));
        assertThat(fields(() -> started(province, tried("2021.1", "EMPTY", Map.of()))))
                .containsExactly("campaign WHAT_IF_NO_CASES");
    }

    @StoreTest
    void aFewRunAtATimeAndOnlyForTheWholeProvince(Store store) {
        var later = new Later();
        store.with(Background.class, later);
        var province = confirmed(store, "BUSY", "320114");
        var command = tried("2021.1", "BUSY", Map.of());
        // long after whatever the other tests left
        province.at(AProvince.DEADLINE.plusSeconds(86_400));
        for (int i = 0; i < WhatIfOrders.MOST_AT_A_TIME; i++) {
            started(province, command);
        }

        assertThat(problem(() -> started(province, command))).isEqualTo(AssessmentProblem.WHAT_IF_BUSY);
        var first = province.in(WhatIfRunService.class, service -> service.runs(null, 2));
        assertThat(first.rows()).hasSize(2).allMatch(row -> row.campaign().equals("BUSY"));
        var second = province.in(WhatIfRunService.class, service -> service.runs(first.next(), 2));
        assertThat(second.rows()).isNotEmpty().doesNotContainAnyElementsOf(first.rows());
        work(store, later);
        started(province, command);

        assertThat(problem(() -> started(province.as("市里人", Role.CAMPAIGN_MANAGER, "320100"), command)))
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    private static int journalled(Store store, String id) {
        return store.fromTransaction(() -> store.em()
                .createNativeQuery("SELECT action FROM journal_entry WHERE object_id = ?1")
                .setParameter(1, id)
                .getResultList()
                .size());
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }

    private static List<String> fields(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).fields().stream()
                .map((FieldProblem field) ->
                        field.field() + " " + field.problem().name())
                .toList();
    }
}
