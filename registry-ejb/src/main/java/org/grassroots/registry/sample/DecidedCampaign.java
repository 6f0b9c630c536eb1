package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.grassroots.registry.assessment.AdvanceCampaign;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.assessment.CaseFilter;
import org.grassroots.registry.assessment.CaseRow;
import org.grassroots.registry.assessment.ConfirmationService;
import org.grassroots.registry.assessment.Entry;
import org.grassroots.registry.assessment.InspectionService;
import org.grassroots.registry.assessment.ObjectionService;
import org.grassroots.registry.assessment.PlanCampaign;
import org.grassroots.registry.assessment.PlanCampaign.When;
import org.grassroots.registry.assessment.PlanCampaign.Whom;
import org.grassroots.registry.assessment.StageService;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;

/** How the counties of the sample were judged in autumn 2021, from the plan to the decision, with one objection. */
@ApplicationScoped
class DecidedCampaign {

    static final String CODE = "CTY-2021";
    private static final String BODY = "省科协党组（样例）";

    /** A county that did not take part: 句容. */
    private static final String ABSENT = "321183";
    /** The city whose cases have panels: 南京. Elsewhere the auditor enters the sheet of the experts. */
    private static final String WITH_PANELS = "3201";
    /** A county that objects to its result: 睢宁 or, in a sample of 南京 alone, 秦淮. */
    private static final Set<String> OBJECTING = Set.of("320324", "320104");

    private static final LocalDate OPENED = LocalDate.of(2021, 9, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 10, 15);
    private static final LocalDate REVIEWED = LocalDate.of(2021, 11, 9);
    private static final LocalDate DRAWN = LocalDate.of(2021, 11, 16);
    private static final LocalDate CONFIRMED = LocalDate.of(2021, 12, 1);
    private static final LocalDate NOTICED = LocalDate.of(2021, 12, 6);
    private static final LocalDate DECIDED = LocalDate.of(2021, 12, 15);

    private SampleSchemes schemes;
    private CampaignService campaigns;
    private StageService stages;
    private AssessmentService assessments;
    private InspectionService inspections;
    private ConfirmationService confirmations;
    private ObjectionService objections;
    private SampleInspections sample;
    private SampleSecondScorings seconds;
    private SampleRectifications rectifications;
    private SampleCast cast;

    @SuppressWarnings("NullAway.Init")
    protected DecidedCampaign() {
        // for the container's proxy
    }

    @Inject
    DecidedCampaign(
            SampleSchemes schemes,
            CampaignService campaigns,
            StageService stages,
            AssessmentService assessments,
            InspectionService inspections,
            ConfirmationService confirmations,
            ObjectionService objections,
            SampleInspections sample,
            SampleSecondScorings seconds,
            SampleRectifications rectifications,
            SampleCast cast) {
        this.schemes = schemes;
        this.campaigns = campaigns;
        this.stages = stages;
        this.assessments = assessments;
        this.inspections = inspections;
        this.confirmations = confirmations;
        this.objections = objections;
        this.sample = sample;
        this.seconds = seconds;
        this.rectifications = rectifications;
        this.cast = cast;
    }

    void tell() {
        sample.as(cast.manager(), OPENED.minusDays(30));
        var scheme = schemes.publishAll();
        plan();
        at(CampaignState.PLANNED, () -> {
            sample.as(cast.clerk(), OPENED.minusDays(5));
            stages.advance(step(CampaignVerb.APPROVE).decided(BODY, "苏科协发〔2021〕66号（样例）", OPENED.minusDays(6)));
        });
        at(CampaignState.APPROVED, () -> {
            sample.as(cast.manager(), OPENED);
            stages.advance(step(CampaignVerb.OPEN));
        });
        at(CampaignState.SELF_INSPECTION, () -> {
            each(CaseState.NOT_STARTED, row -> {
                if (!row.division().equals(ABSENT)) {
                    sample.handIn(row, scheme, OPENED.plusDays(20));
                }
            });
            sample.as(cast.manager(), LAST_DAY.plusDays(3));
            stages.advance(step(CampaignVerb.REVIEW));
        });
        at(CampaignState.DESK_REVIEW, () -> {
            each(CaseState.SELF_SUBMITTED, row -> {
                if (row.division().startsWith(WITH_PANELS)) {
                    sample.reviewWithPanel(row, REVIEWED);
                } else {
                    sample.review(row, REVIEWED);
                }
            });
            sample.as(cast.manager(), DRAWN);
            stages.advance(step(CampaignVerb.INSPECT).drawn("2021-1116-07-21-33"));
        });
        inspected();
    }

    private void inspected() {
        at(CampaignState.ON_SITE, () -> {
            rectifications.find(in(CaseState.SAMPLED));
            each(CaseState.SAMPLED, row -> {
                sample.as(cast.inspector(), DRAWN.plusDays(6));
                inspections.inspect(row.id(), "现场情况与自查材料一致（样例）。", null);
            });
            int reviewed = count(CaseState.DESK_REVIEWED) + count(CaseState.INSPECTED);
            seconds.tell(CODE, reviewed, DRAWN.plusDays(8));
            sample.as(cast.manager(), CONFIRMED);
            stages.advance(step(CampaignVerb.SCORE));
        });
        at(CampaignState.SCORING, () -> {
            var waiting = Set.of(CaseState.DESK_REVIEWED, CaseState.INSPECTED);
            waiting.forEach(state -> each(state, row -> {
                sample.as(cast.confirmer(), CONFIRMED.plusDays(2));
                confirmations.confirm(row.id(), assessments.view(row.id()).contentSha256());
            }));
            sample.as(cast.manager(), NOTICED);
            stages.advance(step(CampaignVerb.NOTICE));
        });
        at(CampaignState.PUBLIC_NOTICE, () -> {
            each(CaseState.NOTICED, row -> {
                if (OBJECTING.contains(row.division())) {
                    object(row);
                }
            });
            each(CaseState.OBJECTED, this::settle);
            sample.as(cast.clerk(), DECIDED);
            stages.advance(step(CampaignVerb.DECIDE).decided(BODY, "苏科协发〔2021〕92号（样例）", DECIDED));
        });
    }

    private void object(CaseRow row) {
        sample.as(cast.county(new DivisionCode(row.division()), row.name()), NOTICED.plusDays(2));
        objections.raise(row.id(), "人才举荐表彰实际举荐12人，补充材料已报送，请予复核（样例）。", null);
    }

    private void settle(CaseRow row) {
        sample.as(cast.rechecker(), NOTICED.plusDays(4));
        objections.recheck(new Entry(row.id(), "2.3", null, Map.of("peopleRecommended", "12"), null));
        sample.as(cast.clerk(), NOTICED.plusDays(4));
        var seen = assessments.view(row.id()).contentSha256();
        objections.settle(row.id(), "经复核，举荐人数更正为12人（样例）。", seen);
    }

    private void plan() {
        sample.as(cast.manager(), OPENED.minusDays(10));
        if (campaigns.campaigns(null, 200).rows().stream()
                .noneMatch(view -> view.code().equals(CODE))) {
            campaigns.plan(new PlanCampaign(
                    CODE,
                    "2021年度县级科协能力评价（样例）",
                    "County associations 2021 (sample)",
                    2021,
                    SampleSchemes.COUNTY,
                    SampleSchemes.VERSION,
                    null,
                    Whom.ALL,
                    new When(
                            OPENED.minusDays(10),
                            OPENED,
                            BusinessTime.endOf(LAST_DAY),
                            REVIEWED,
                            DRAWN.plusDays(14),
                            5)));
        }
    }

    /** Does what belongs to a stage, if the campaign is in it. */
    private void at(CampaignState stage, Runnable acts) {
        if (now().state() == stage) {
            acts.run();
        }
    }

    private CampaignView now() {
        return campaigns.campaign(CODE);
    }

    private void each(CaseState state, Consumer<CaseRow> act) {
        in(state).forEach(act);
    }

    private int count(CaseState state) {
        return in(state).size();
    }

    private List<CaseRow> in(CaseState state) {
        sample.as(cast.manager(), DECIDED);
        return assessments
                .cases(CaseFilter.ofCampaign(CODE).in(state), null, 200)
                .rows();
    }

    private AdvanceCampaign step(CampaignVerb verb) {
        return AdvanceCampaign.by(verb, CODE, now().version());
    }
}
