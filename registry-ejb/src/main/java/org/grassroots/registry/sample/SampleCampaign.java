package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.assessment.AuditService;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.CaseFilter;
import org.grassroots.registry.assessment.CaseRow;
import org.grassroots.registry.assessment.ConfirmationService;
import org.grassroots.registry.assessment.Entry;
import org.grassroots.registry.assessment.OpenCampaign;
import org.grassroots.registry.assessment.PlanCampaign;
import org.grassroots.registry.assessment.SelfInspectionService;
import org.grassroots.registry.assessment.WholeEntry;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.DivisionService;

/** How the counties of the sample were judged in autumn 2021; a few cases are left for people to go on with. */
@ApplicationScoped
class SampleCampaign {

    static final String CODE = "CTY-2021";

    private static final String SCHEME = SampleSchemes.COUNTY;
    private static final String SCHEME_VERSION = SampleSchemes.VERSION;
    private static final String PANEL_INDICATOR = "6.3";

    /** Counties whose officer still has to answer: 玄武, 徐州市鼓楼, 崇川. */
    private static final Set<String> UNANSWERED = Set.of("320102", "320302", "320613");
    /** A county that waits for the auditor's review: 秦淮. */
    private static final Set<String> UNREVIEWED = Set.of("320104", "320303");
    /** A county that waits for the second auditor: 高淳. */
    private static final Set<String> UNCONFIRMED = Set.of("320118");

    private static final LocalDate OPENED_ON = LocalDate.of(2021, 9, 10);
    private static final Duration OPEN_FOR = Duration.ofDays(365);

    private SampleSchemes schemes;
    private CampaignService campaigns;
    private AssessmentService assessments;
    private SelfInspectionService selfInspections;
    private AuditService audits;
    private ConfirmationService confirmations;
    private DivisionService divisions;
    private SampleRegister register;
    private SampleCast cast;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected SampleCampaign() {
        // for the container's proxy
    }

    @Inject
    SampleCampaign(
            SampleSchemes schemes,
            CampaignService campaigns,
            AssessmentService assessments,
            SelfInspectionService selfInspections,
            AuditService audits,
            ConfirmationService confirmations,
            DivisionService divisions,
            SampleRegister register,
            SampleCast cast,
            Acting acting) {
        this.schemes = schemes;
        this.campaigns = campaigns;
        this.assessments = assessments;
        this.selfInspections = selfInspections;
        this.audits = audits;
        this.confirmations = confirmations;
        this.divisions = divisions;
        this.register = register;
        this.cast = cast;
        this.acting = acting;
    }

    /** Tells it; {@code now} is when the sample is loaded, so that the cases left open can still be handed in. */
    void tell(Instant now) {
        var scheme = publishedScheme();
        openCampaign(now);
        for (var row : unfinished()) {
            go(row, scheme);
        }
    }

    private Scheme publishedScheme() {
        as(cast.manager(), OPENED_ON.minusDays(30));
        return schemes.publishAll();
    }

    private void openCampaign(Instant now) {
        as(cast.manager(), OPENED_ON.minusDays(10));
        if (campaigns.campaigns(null, 200).rows().stream()
                .noneMatch(view -> view.code().equals(CODE))) {
            campaigns.plan(new PlanCampaign(
                    CODE,
                    "2021年度县级科协能力评价（样例）",
                    "County associations 2021 (sample)",
                    2021,
                    SCHEME,
                    SCHEME_VERSION,
                    null,
                    OPENED_ON.minusDays(10),
                    now.plus(OPEN_FOR)));
        }
        as(cast.clerk(), OPENED_ON);
        var planned = campaigns.campaign(CODE);
        if (planned.state() == CampaignState.PLANNED) {
            campaigns.open(new OpenCampaign(CODE, "省科协党组（样例）", "苏科协发〔2021〕66号（样例）", OPENED_ON, planned.version()));
        }
    }

    private List<CaseRow> unfinished() {
        acting.as(cast.manager());
        return assessments.cases(CaseFilter.ofCampaign(CODE), null, 200).rows().stream()
                .filter(row -> row.state().compareTo(goal(row.division())) < 0)
                .toList();
    }

    /** How far the case of a county is told. */
    private static CaseState goal(String division) {
        if (UNANSWERED.contains(division)) {
            return CaseState.NOT_STARTED;
        }
        if (UNREVIEWED.contains(division)) {
            return CaseState.SELF_SUBMITTED;
        }
        return UNCONFIRMED.contains(division) ? CaseState.DESK_REVIEWED : CaseState.CONFIRMED;
    }

    private void go(CaseRow row, Scheme scheme) {
        var division = new DivisionCode(row.division());
        var county = SampleCounty.of(division, row.name());
        var goal = goal(row.division());
        var state = row.state();
        if (state == CaseState.NOT_STARTED || state == CaseState.SELF_INSPECTING) {
            as(cast.county(division, labelOf(row)), OPENED_ON.plusDays(20));
            int townships = divisions.children(division, OPENED_ON).size();
            answer(row.id(), new SampleAnswers(county, townships), scheme);
            state = CaseState.SELF_SUBMITTED;
        }
        if (state == CaseState.SELF_SUBMITTED && goal != state) {
            as(cast.auditor(), OPENED_ON.plusDays(60));
            var ratings = new SampleAnswers(county, 0).ratings();
            audits.assess(new Entry(row.id(), PANEL_INDICATOR, ratings, Map.of(), null));
            audits.review(row.id(), null);
            state = CaseState.DESK_REVIEWED;
        }
        if (state == CaseState.DESK_REVIEWED && goal != state) {
            as(cast.confirmer(), OPENED_ON.plusDays(75));
            confirmations.confirm(row.id(), assessments.view(row.id()).contentSha256());
        }
    }

    private void answer(String caseId, SampleAnswers answers, Scheme scheme) {
        var division = answers.county().division();
        var file = register.paper(division, answers.county().name() + "自查佐证材料");
        selfInspections.answerAll(new WholeEntry(
                caseId, answers.answers(scheme), answers.figures(), Map.of(), answers.evidence(scheme, file), null));
        selfInspections.submit(caseId, null);
    }

    private static String labelOf(CaseRow row) {
        return row.name().replace("科学技术协会", "");
    }

    private void as(Actor actor, LocalDate day) {
        var time = day.atTime(10, 0).atZone(BusinessTime.ZONE).toInstant();
        acting.as(actor, Clock.fixed(time, BusinessTime.ZONE));
    }
}
