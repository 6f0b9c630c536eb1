package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.grassroots.registry.assessment.PlanCampaign.When;
import org.grassroots.registry.assessment.PlanCampaign.Whom;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Beside what is judged now stands what was found the last time, through the services, on both databases. */
class PastCaseTest {

    @StoreTest
    void theAuditedValueOfTheLastDecidedCampaignIsShownToWhoeverJudges(Store store) {
        var county = "320581";
        var province = new AProvince(store, "FIRST").registered(county).opened();
        var before = province.submitted(county);
        province.asAuditor();
        province.in(
                AuditService.class,
                audits -> audits.assess(new Entry(before, "2.2", null, Map.of("surveyItems", "6"), null)));
        province.in(AuditService.class, audits -> audits.assess(AProvince.panel(before, "1", "1", "1")));
        province.in(AuditService.class, audits -> audits.review(before, null));
        province.onSite().asInspector();
        province.in(
                InspectionService.class,
                site -> site.find(new Entry(before, "1.5", null, Map.of("townshipsCovered", "9"), null)));
        province.noticed();
        assertThat(province.asAuditor().view(before).past()).isNull();
        var until = Objects.requireNonNull(province.campaign().noticedUntil());

        province.at(until.plusSeconds(60)).asManager();
        var deadline = until.plus(Duration.ofDays(300));
        var planned = province.in(CampaignService.class, service -> service.plan(plan(deadline)));
        province.asClerk();
        var approved = advance(province, CampaignVerb.APPROVE, planned.version());
        province.asManager();
        advance(province, CampaignVerb.OPEN, approved.version());
        var id = submitted(province, county);
        assertThat(province.asAuditor().view(id).past())
                .as("on notice, not yet decided")
                .isNull();
        province.asClerk().advance(CampaignVerb.DECIDE);

        province.asAuditor();
        var shown = province.view(id);
        var past = Objects.requireNonNull(shown.past());
        assertThat(past.campaign()).isEqualTo("FIRST");
        assertThat(past.sameScheme()).isTrue();
        assertThat(past.total())
                .isEqualTo(province.in(AssessmentService.class, service -> service.result(before))
                        .total());
        assertThat(indicator(shown, "2.2").figures()).containsEntry("surveyItems", "6");
        assertThat(indicator(shown, "1.5").figures()).containsEntry("townshipsCovered", "9");
        assertThat(indicator(shown, "1.5").points()).isPositive();
        assertThat(indicator(shown, "3.1").answer()).isNotNull();
        assertThat(province.asReporter(county).view(id).past()).isNull();
    }

    private static IndicatorView.StageView indicator(CaseView shown, String code) {
        return shown.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(indicator -> indicator.code().equals(code))
                .map(indicator -> Objects.requireNonNull(indicator.past()))
                .findFirst()
                .orElseThrow();
    }

    private static CampaignView advance(AProvince province, CampaignVerb verb, long version) {
        var step =
                AdvanceCampaign.by(verb, "SECOND", version).decided("省科协党组", "苏科协发〔2022〕1号", LocalDate.of(2021, 11, 1));
        return province.in(StageService.class, service -> service.advance(step));
    }

    private static String submitted(AProvince province, String county) {
        province.asReporter(county);
        var filter = CaseFilter.ofCampaign("SECOND");
        var id = province.in(AssessmentService.class, service -> service.cases(filter, null, 1))
                .rows()
                .get(0)
                .id();
        province.in(SelfInspectionService.class, service -> service.answerAll(province.complete(id, county)));
        province.in(SelfInspectionService.class, service -> service.submit(id, null));
        return id;
    }

    private static PlanCampaign plan(Instant deadline) {
        return new PlanCampaign(
                "SECOND",
                "2022年度县级科协能力评价",
                "County associations 2022",
                2022,
                "CTY",
                "2021.1",
                null,
                Whom.ALL,
                When.usual(LocalDate.of(2021, 10, 31), deadline));
    }
}
