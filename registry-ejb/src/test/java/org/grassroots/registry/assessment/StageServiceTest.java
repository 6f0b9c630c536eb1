package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** A campaign from stage to stage, through the services, on both databases; every order violation is refused. */
class StageServiceTest {

    private static AProvince asRechecker(AProvince province) {
        return province.as("审核员丙", Role.PROVINCIAL_AUDITOR, "320000");
    }

    @StoreTest
    void aYearWithAnObjectionThatChangesTheGrade(Store store) {
        var county = "320106";
        var province = new AProvince(store, "YEAR").registered(county).opened();
        var id = province.submitted(county);
        correct(province.asAuditor(), new Entry(id, "2.3", null, Map.of("peopleRecommended", "0"), null));
        correct(province, new Entry(id, "2.2", null, Map.of("surveyItems", "6"), null));
        correct(province, new Entry(id, "5.1", "{\"choice\":\"county\"}", Map.of(), null));
        province.in(AuditService.class, service -> service.assess(AProvince.panel(id, "1", "1", "1")));
        province.in(AuditService.class, service -> service.review(id, null));
        province.noticed();
        var noticed = province.view(id);
        assertThat(noticed.state()).isEqualTo(CaseState.NOTICED);
        assertThat(noticed.campaign().noticedUntil()).isAfter(AProvince.DEADLINE.plus(Duration.ofDays(5)));
        assertThat(result(province, id).grade()).isEqualTo(Grade.QUALIFIED);

        assertThat(problem(() -> object(province.asReporter("320107"), id))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(fields(() -> province.asReporter(county)
                        .in(ObjectionService.class, service -> service.raise(id, " ", null))))
                .containsExactly("text");
        object(province, id);
        assertThat(province.view(id).state()).isEqualTo(CaseState.OBJECTED);
        assertThat(problem(() -> object(province, id))).isEqualTo(AssessmentProblem.CASE_STEP_OUT_OF_ORDER);

        var more = new Entry(id, "2.3", null, Map.of("peopleRecommended", "12"), null);
        assertThat(problem(() -> recheck(province.asAuditor(), more))).isEqualTo(AssessmentProblem.RECHECK_BY_OTHERS);
        assertThat(problem(() -> recheck(province.asSecondAuditor(), more)))
                .isEqualTo(AssessmentProblem.RECHECK_BY_OTHERS);
        assertThat(problem(() -> decide(province.at(after(noticed)).asClerk())))
                .isEqualTo(AssessmentProblem.CAMPAIGN_NOT_DONE);
        recheck(asRechecker(province), more);
        var both = List.of(
                Grant.on(Role.PROVINCIAL_AUDITOR, AProvince.JIANGSU), Grant.on(Role.DECISION_CLERK, AProvince.JIANGSU));
        province.as("审核员丙", both);
        assertThat(problem(() -> settle(province, id, province.hash(id)))).isEqualTo(AssessmentProblem.SAME_PERSON);
        assertThat(problem(() -> settle(province.asClerk(), id, "0".repeat(64))))
                .isEqualTo(AssessmentProblem.CONTENT_CHANGED);
        var settled = settle(province.asClerk(), id, province.hash(id));

        assertThat(settled.grade()).isEqualTo(Grade.GOOD);
        var objection =
                Objects.requireNonNull(province.asReporter(county).view(id).objection());
        assertThat(objection.formerGrade()).isEqualTo(Grade.QUALIFIED);
        assertThat(objection.answer()).isEqualTo("更正");
        decide(province.asClerk());
        assertThat(province.view(id).state()).isEqualTo(CaseState.CONFIRMED);
        assertThat(province.in(ConfirmationService.class, service -> service.reproduce(id))
                        .equal())
                .isTrue();
        assertThat(grade(store, county)).isEqualTo("GOOD II");
        province.asManager().advance(CampaignVerb.CLOSE);
        assertThat(province.campaign().state()).isEqualTo(CampaignState.CLOSED);
        var steps = province.in(CampaignService.class, service -> service.steps("YEAR"));
        assertThat(steps).extracting(CampaignStepView::verb).containsExactly(CampaignVerb.values());
        var next = province.in(CampaignService.class, service -> service.next("YEAR"));
        assertThat(next).isEmpty();
    }

    private static void correct(AProvince province, Entry entry) {
        province.in(AuditService.class, audits -> audits.assess(entry));
    }

    @StoreTest
    void noStageIsLeftBeforeItsTimeOrItsWorkIsDone(Store store) {
        var province = new AProvince(store, "ORDER-STAGES").registered("320111").planned();
        assertThat(problem(() -> province.advance(CampaignVerb.OPEN))).isEqualTo(AssessmentProblem.CAMPAIGN_STATE);
        province.asClerk().advance(CampaignVerb.APPROVE);
        assertThat(problem(() -> province.asClerk().advance(CampaignVerb.APPROVE)))
                .isEqualTo(AssessmentProblem.CAMPAIGN_STATE);
        province.asManager().advance(CampaignVerb.OPEN);
        assertThat(province.campaign().state()).isEqualTo(CampaignState.SELF_INSPECTION);
        assertThat(problem(() -> province.advance(CampaignVerb.REVIEW)))
                .isEqualTo(AssessmentProblem.CAMPAIGN_TOO_EARLY);
        var id = province.submitted("320111");
        assertThat(problem(() -> province.asReporter("320111")
                        .in(ObjectionService.class, service -> service.raise(id, "x", null))))
                .isEqualTo(AssessmentProblem.CASE_STEP_OUT_OF_ORDER);
        province.inReview();
        assertThat(problem(() -> province.advance(CampaignVerb.INSPECT)))
                .isEqualTo(AssessmentProblem.CAMPAIGN_NOT_DONE);
        var next = province.in(CampaignService.class, service -> service.next("ORDER-STAGES"))
                .orElseThrow();
        assertThat(next.undone()).containsOnly(Map.entry(CaseState.SELF_SUBMITTED, 1L));
        assertThat(next.ready()).isFalse();
        assertThat(problem(() -> province.advance(CampaignVerb.SCORE, 0))).isEqualTo(CommonProblem.STALE_EDIT);
        assertThat(problem(() ->
                        province.as("市里人", Role.CAMPAIGN_MANAGER, "320100").advance(CampaignVerb.SCORE)))
                .isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(province.campaign().state()).as("nothing half done").isEqualTo(CampaignState.DESK_REVIEW);
    }

    @StoreTest
    void aCountyLearnsWhatItGotFromTheNotice(Store store) {
        var county = "320213";
        var province = new AProvince(store, "LEARNS").registered(county).opened();
        var id = province.reviewed(county);
        province.inScoring().asSecondAuditor();
        province.in(ConfirmationService.class, service -> service.confirm(id, province.hash(id)));

        assertThat(row(province, id).grade()).isNotNull();
        assertThat(row(province.asReporter(county), id))
                .extracting(CaseRow::state, CaseRow::total, CaseRow::grade)
                .containsExactly(CaseState.SCORED, null, null);
        province.asManager().advance(CampaignVerb.NOTICE);

        assertThat(row(province.asReporter(county), id).grade()).isNotNull();
    }

    private static CaseRow row(AProvince province, String id) {
        var all = CaseFilter.ofCampaign("LEARNS");
        return province.in(AssessmentService.class, service -> service.cases(all, null, 200)).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @StoreTest
    void objectionsEndWithTheNotice(Store store) {
        var county = "320214";
        var province = new AProvince(store, "NOTICE").registered(county).opened();
        var id = province.reviewed(county);
        province.noticed();
        var until = province.campaign().noticedUntil();
        assertThat(province.view(id).state()).isEqualTo(CaseState.NOTICED);
        assertThat(problem(() -> decide(province.at(until).asClerk()))).isEqualTo(AssessmentProblem.CAMPAIGN_TOO_EARLY);

        assertThat(problem(() -> object(province.at(until.plusMillis(1)).asReporter(county), id)))
                .isEqualTo(AssessmentProblem.DEADLINE_PASSED);
        assertThat(province.view(id).state()).isEqualTo(CaseState.NOTICED);
        decide(province.asClerk());

        assertThat(province.view(id).state()).isEqualTo(CaseState.CONFIRMED);
    }

    @StoreTest
    void theClockBeginsAndEndsTheSelfInspection(Store store) {
        var county = "320282";
        var province = new AProvince(store, "CLOCK").registered(county);
        var first = LocalDate.of(2021, 9, 20);
        province.planned(new PlanCampaign.When(LocalDate.of(2021, 8, 31), first, AProvince.DEADLINE, null, null, null));
        province.asClerk().advance(CampaignVerb.APPROVE);
        province.asManager().advance(CampaignVerb.OPEN);
        assertThat(province.campaign().state()).isEqualTo(CampaignState.OPEN);
        var id = province.asReporter(county).caseOf(county);
        assertThat(problem(() -> province.in(
                        SelfInspectionService.class, service -> service.answerAll(province.complete(id, county)))))
                .isEqualTo(AssessmentProblem.CASE_STAGE);

        clock(store, "CLOCK");
        assertThat(province.campaign().state()).isEqualTo(CampaignState.OPEN);
        province.at(Instant.parse("2021-09-19T16:00:00Z"));
        clock(store, "CLOCK");
        assertThat(province.campaign().state()).isEqualTo(CampaignState.SELF_INSPECTION);
        province.at(AProvince.DEADLINE);
        clock(store, "CLOCK");
        assertThat(province.campaign().state()).isEqualTo(CampaignState.SELF_INSPECTION);
        province.at(AProvince.DEADLINE.plusNanos(1000));
        clock(store, "CLOCK");

        assertThat(province.campaign().state()).isEqualTo(CampaignState.DESK_REVIEW);
        assertThat(province.asManager().view(id).state()).isEqualTo(CaseState.NOT_PARTICIPATED);
    }

    @StoreTest
    void whatWasReturnedAndNotHandedInAgainCountsAsItIs(Store store) {
        var county = "320281";
        var province = new AProvince(store, "AS-IT-IS").registered(county).opened();
        var id = province.submitted(county);
        province.at(AProvince.DEADLINE.minusSeconds(1))
                .asAuditor()
                .in(ReturnService.class, service -> service.returnCase(ReturnCase.whole(id, "请补正", null)));
        // 2021-10-31 is a Sunday
        var friday = Instant.parse("2021-11-05T15:59:59.999999Z");
        assertThat(province.view(id).deadline()).isEqualTo(friday);
        province.inReview().at(friday);
        assertThat(late(store)).doesNotContain(id);
        province.at(friday.plusNanos(1000));
        assertThat(late(store)).contains(id);

        store.inTransaction(() -> store.bean(DueSteps.class).lapse(id));

        assertThat(province.asAuditor().view(id).state()).isEqualTo(CaseState.SELF_SUBMITTED);
    }

    @StoreTest
    void onlyTheScopeTakesPartAndTheYoungAreExempt(Store store) {
        var province = new AProvince(store, "SCOPE")
                .registered("320402")
                .registered("320404")
                .registered("320505");
        province.planned(
                new PlanCampaign.Whom("320400", null, null, LocalDate.of(2021, 3, 1)),
                PlanCampaign.When.usual(LocalDate.of(2021, 8, 31), AProvince.DEADLINE));
        province.asClerk().advance(CampaignVerb.APPROVE);
        province.asManager().advance(CampaignVerb.OPEN);

        var rows = province.in(
                        AssessmentService.class, service -> service.cases(CaseFilter.ofCampaign("SCOPE"), null, 50))
                .rows();
        assertThat(rows).extracting(CaseRow::division).containsExactly("320402", "320404");
        assertThat(rows).extracting(CaseRow::state).containsOnly(CaseState.EXEMPT);
    }

    @StoreTest
    void aPlanThatContradictsItselfIsToldByField(Store store) {
        var province = new AProvince(store, "PLANS").planned();
        var day = LocalDate.of(2021, 9, 1);
        var wrong =
                new PlanCampaign.When(day, LocalDate.of(2021, 11, 1), AProvince.DEADLINE, day, day.minusDays(1), 31);

        assertThat(fields(() -> province.asManager()
                        .in(
                                CampaignService.class,
                                service -> service.plan(
                                        province.plan(new PlanCampaign.Whom("32", null, null, null), wrong)))))
                .containsExactlyInAnyOrder(
                        "division", "deadline", "reviewUntil", "inspectUntil", "inspectUntil", "noticeDays");
    }

    private static void clock(Store store, String code) {
        store.inTransaction(() -> store.bean(DueSteps.class).goOn(code));
    }

    private static List<String> late(Store store) {
        return store.fromTransaction(() -> store.bean(LateCases.class).due("", 200));
    }

    private static long object(AProvince province, String id) {
        return province.in(ObjectionService.class, service -> service.raise(id, "举荐人数不符", null));
    }

    private static long recheck(AProvince province, Entry entry) {
        return province.in(ObjectionService.class, service -> service.recheck(entry));
    }

    private static ResultView settle(AProvince province, String id, String hash) {
        return province.in(ObjectionService.class, service -> service.settle(id, "更正", hash));
    }

    private static CampaignView decide(AProvince province) {
        return province.advance(CampaignVerb.DECIDE);
    }

    private static ResultView result(AProvince province, String id) {
        return province.in(AssessmentService.class, service -> service.result(id));
    }

    private static Instant after(CaseView noticed) {
        return Objects.requireNonNull(noticed.campaign().noticedUntil()).plusMillis(1);
    }

    private static String grade(Store store, String county) {
        return store.fromTransaction(() -> String.valueOf(store.em()
                .createNativeQuery("SELECT o.last_grade || ' ' || k.dynamic_class FROM organisation o"
                        + " JOIN assessment_case k ON k.organisation_id = o.id AND k.dynamic_class IS NOT NULL"
                        + " WHERE o.division_code = ?")
                .setParameter(1, county)
                .getSingleResult()));
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }

    private static List<String> fields(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).fields().stream()
                .map(field -> field.field())
                .toList();
    }
}
