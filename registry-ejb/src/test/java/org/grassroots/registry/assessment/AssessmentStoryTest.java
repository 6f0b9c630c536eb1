package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.assessment.CaseStories.answer;
import static org.grassroots.registry.assessment.CaseStories.indicator;
import static org.grassroots.registry.assessment.CaseStories.ranking;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** From the plan to the confirmed result, through the services, on both databases; each test has a county of its own. */
class AssessmentStoryTest {

    @StoreTest
    void aCountyIsAssessedFromThePlanToTheResult(Store store) {
        var county = "320106";
        var province = new AProvince(store, "STORY").registered(county).opened();
        var id = province.asReporter(county).caseOf(county);
        assertThat(province.view(id).state()).isEqualTo(CaseState.NOT_STARTED);
        assertThat(province.view(id).can("ANSWER")).isTrue();

        province.in(SelfInspectionService.class, service -> service.answerAll(province.complete(id, county)));
        var answered = province.view(id);
        assertThat(answered.state()).isEqualTo(CaseState.SELF_INSPECTING);
        assertThat(answered.missing()).isEmpty();
        assertThat(answered.totals().selfSoFar()).isEqualByComparingTo("84.05");
        var receipt = province.in(SelfInspectionService.class, service -> service.submit(id, answered.version()));
        assertThat(receipt.number()).startsWith("STORY/JS-XX-320106-2021-").endsWith("/1");
        assertThat(receipt.at()).isEqualTo(AProvince.NOW);

        province.asAuditor().in(AuditService.class, service -> service.assess(AProvince.panel(id, "1.5", "2", "1")));
        province.in(AuditService.class, service -> service.review(id, null));
        province.onSite()
                .asInspector()
                .in(
                        InspectionService.class,
                        service -> service.find(new Entry(id, "1.5", null, Map.of("townshipsCovered", "9"), null)));
        province.in(InspectionService.class, service -> service.inspect(id, "少一个街道科协", null));
        var inspected = province.inScoring().asSecondAuditor().view(id);
        assertThat(inspected.totals().official()).isEqualByComparingTo("85.16");

        var result = province.in(ConfirmationService.class, service -> service.confirm(id, inspected.contentSha256()));

        assertThat(result.total()).isEqualByComparingTo("85.16");
        assertThat(result.grade()).isEqualTo(Grade.GOOD);
        assertThat(result.document()).contains("\"1.5\":\"3.46\"", "\"grade\":\"GOOD\"");
        var again = province.in(ConfirmationService.class, service -> service.reproduce(id));
        assertThat(again.differences()).isEmpty();
        assertThat(again.equal()).isTrue();
        assertThat(province.asReporter(county).view(id).steps())
                .extracting(CaseView.StepView::verb)
                .containsExactly(
                        CaseVerb.ANSWER,
                        CaseVerb.SUBMIT,
                        CaseVerb.REVIEW,
                        CaseVerb.SAMPLE,
                        CaseVerb.INSPECT,
                        CaseVerb.CONFIRM);
        assertThat(province.explanation(id))
                .contains("townshipsCovered")
                .isEqualTo(province.in(
                        AssessmentService.class,
                        service -> service.explained(id).canonical()));
        assertThat(ranking(store, "STORY")).as("not yet on notice").contains("320106 SCORED null null");
    }

    @StoreTest
    void onlyTheOwnCountysCaseIsSeenAndTheReviewOnlyWithTheResult(Store store) {
        var county = "320214";
        var province = new AProvince(store, "REACH").registered(county).opened();
        var id = province.reviewed(county);

        assertThat(problem(() -> province.asReporter("320211").view(id))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(problem(() -> answer(province.asReporter("320211"), id, "1.3", "", Map.of())))
                .isEqualTo(CommonProblem.FORBIDDEN);
        var own = province.asReporter(county).view(id);
        assertThat(own.reviewed()).isFalse();
        assertThat(indicator(own, "1.5").desk()).isNull();
        assertThat(own.totals().official()).isNull();
        assertThat(indicator(province.asAuditor().view(id), "1.5").desk()).isNotNull();
    }

    @StoreTest
    void whoPlansDoesNotApprove(Store store) {
        var province = new AProvince(store, "PLAN").registered("320281").planned();

        var both = List.of(
                Grant.on(Role.DECISION_CLERK, AProvince.JIANGSU), Grant.on(Role.CAMPAIGN_MANAGER, AProvince.JIANGSU));
        province.as("组织者", both);
        assertThat(problem(() -> province.advance(CampaignVerb.APPROVE))).isEqualTo(AssessmentProblem.SAME_PERSON);
        assertThat(problem(() -> province.in(CampaignService.class, service -> service.plan(province.plan()))))
                .isEqualTo(AssessmentProblem.CAMPAIGN_CODE_TAKEN);
        assertThat(problem(() -> province.as("市里人", Role.CAMPAIGN_MANAGER, "320100")
                        .in(CampaignService.class, service -> service.plan(province.plan()))))
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }
}
