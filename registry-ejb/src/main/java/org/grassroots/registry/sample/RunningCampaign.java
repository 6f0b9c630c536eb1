package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.assessment.AdvanceCampaign;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.CaseFilter;
import org.grassroots.registry.assessment.PlanCampaign;
import org.grassroots.registry.assessment.PlanCampaign.When;
import org.grassroots.registry.assessment.PlanCampaign.Whom;
import org.grassroots.registry.assessment.StageService;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.assessment.model.CaseState;

/** The campaign of the sample that goes on now: most counties have still to answer, some cases wait for the auditor. */
@ApplicationScoped
class RunningCampaign {

    static final String CODE = "CTY-2022";

    /** Counties that have handed in: 秦淮, 云龙, 睢宁, 通州. */
    private static final Set<String> HANDED_IN = Set.of("320104", "320303", "320324", "320612");
    /** Counties whose case is reviewed: 高淳, 如东. */
    private static final Set<String> REVIEWED = Set.of("320118", "320623");
    /** Counties whose case is with the experts, and how many of the three have handed in: 秦淮, 睢宁. */
    private static final Map<String, Integer> AT_THE_PANEL = Map.of("320104", 2, "320324", 0);

    private static final LocalDate OPENED = LocalDate.of(2022, 9, 8);
    private static final Duration OPEN_FOR = Duration.ofDays(365);

    private SampleSchemes schemes;
    private CampaignService campaigns;
    private StageService stages;
    private AssessmentService assessments;
    private SampleInspections sample;
    private SamplePanels panels;
    private SampleCast cast;

    @SuppressWarnings("NullAway.Init")
    protected RunningCampaign() {
        // for the container's proxy
    }

    @Inject
    RunningCampaign(
            SampleSchemes schemes,
            CampaignService campaigns,
            StageService stages,
            AssessmentService assessments,
            SampleInspections sample,
            SamplePanels panels,
            SampleCast cast) {
        this.schemes = schemes;
        this.campaigns = campaigns;
        this.stages = stages;
        this.assessments = assessments;
        this.sample = sample;
        this.panels = panels;
        this.cast = cast;
    }

    /** Tells it; {@code now} is when the sample is loaded, so that the cases left open can still be handed in. */
    void tell(Instant now) {
        sample.as(cast.manager(), OPENED.minusDays(10));
        var scheme = schemes.publishAll();
        plan(now);
        var planned = campaigns.campaign(CODE);
        if (planned.state() == CampaignState.PLANNED) {
            sample.as(cast.clerk(), OPENED.minusDays(3));
            stages.advance(AdvanceCampaign.by(CampaignVerb.APPROVE, CODE, planned.version())
                    .decided("省科协党组（样例）", "苏科协发〔2022〕58号（样例）", OPENED.minusDays(3)));
        }
        sample.as(cast.manager(), OPENED);
        var approved = campaigns.campaign(CODE);
        if (approved.state() == CampaignState.APPROVED) {
            stages.advance(AdvanceCampaign.by(CampaignVerb.OPEN, CODE, approved.version()));
        }
        for (var row : assessments.cases(CaseFilter.ofCampaign(CODE), null, 200).rows()) {
            if (HANDED_IN.contains(row.division()) || REVIEWED.contains(row.division())) {
                sample.handIn(row, scheme, OPENED.plusDays(20));
            }
            if (REVIEWED.contains(row.division()) && row.state().compareTo(CaseState.DESK_REVIEWED) < 0) {
                sample.reviewWithPanel(row, OPENED.plusDays(60));
            } else if (AT_THE_PANEL.containsKey(row.division()) && row.state().compareTo(CaseState.RETURNED) < 0) {
                panels.rate(row, OPENED.plusDays(60), AT_THE_PANEL.getOrDefault(row.division(), 0));
            }
        }
    }

    private void plan(Instant now) {
        if (campaigns.campaigns(null, 200).rows().stream()
                .noneMatch(view -> view.code().equals(CODE))) {
            campaigns.plan(new PlanCampaign(
                    CODE,
                    "2022年度县级科协能力评价（样例）",
                    "County associations 2022 (sample)",
                    2022,
                    SampleSchemes.COUNTY,
                    SampleSchemes.VERSION,
                    null,
                    Whom.ALL,
                    When.usual(OPENED.minusDays(10), now.plus(OPEN_FOR))));
        }
    }
}
