package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.assessment.CaseFilter;
import org.grassroots.registry.assessment.CaseRow;
import org.grassroots.registry.assessment.FindingService;
import org.grassroots.registry.assessment.InspectionService;
import org.grassroots.registry.assessment.RecordFinding;
import org.grassroots.registry.assessment.model.Severity;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.supervision.IssueOrder;
import org.grassroots.registry.supervision.IssueService;
import org.grassroots.registry.supervision.MendingService;
import org.grassroots.registry.supervision.OrderFilter;
import org.grassroots.registry.supervision.OrderStepCommand;
import org.grassroots.registry.supervision.OrderStepService;
import org.grassroots.registry.supervision.OrderView;
import org.grassroots.registry.supervision.RectificationService;
import org.grassroots.registry.supervision.model.Ground;
import org.grassroots.registry.supervision.model.OrderState;
import org.grassroots.registry.supervision.model.OrderVerb;

/**
 * How some counties of the sample put right what their result or the inspectors show to be wanting: orders in every state,
 * overdue ones and one that was issued just now. Further counties are left for whoever tries to issue orders.
 */
@ApplicationScoped
class SampleRectifications {

    private static final LocalDate VISITED = LocalDate.of(2021, 11, 22);
    private static final LocalDate ISSUED = LocalDate.of(2021, 12, 29);
    private static final String NUMBER = "苏科协发〔2021〕98号（样例）";

    /** Where inspectors found something: 玄武, 高淳. */
    private static final Set<String> FOUND = Set.of("320102", "320118");

    /** How far the orders have come that rest on grades: 滨湖, 新吴, 泉山, 武进, 赣榆, 淮阴. */
    private static final Map<String, OrderState> GRADED = Map.of(
            "320211", OrderState.CLOSED,
            "320214", OrderState.REPORTED,
            "320804", OrderState.SENT_BACK,
            "320311", OrderState.ISSUED,
            "320412", OrderState.ACCEPTED,
            "320707", OrderState.WITHDRAWN);

    private AssessmentService assessments;
    private InspectionService inspections;
    private FindingService findings;
    private IssueService issues;
    private MendingService mending;
    private OrderStepService steps;
    private RectificationService rectifications;
    private SampleInspections sample;
    private SampleRegister register;
    private SampleCast cast;

    @SuppressWarnings("NullAway.Init")
    protected SampleRectifications() {
        // for the container's proxy
    }

    @Inject
    SampleRectifications(
            AssessmentService assessments,
            InspectionService inspections,
            FindingService findings,
            IssueService issues,
            MendingService mending,
            OrderStepService steps,
            RectificationService rectifications,
            SampleInspections sample,
            SampleRegister register,
            SampleCast cast) {
        this.assessments = assessments;
        this.inspections = inspections;
        this.findings = findings;
        this.issues = issues;
        this.mending = mending;
        this.steps = steps;
        this.rectifications = rectifications;
        this.sample = sample;
        this.register = register;
        this.cast = cast;
    }

    /** The inspector writes down what was found in some of the counties that are inspected. */
    void find(List<CaseRow> inspected) {
        sample.as(cast.inspector(), VISITED);
        for (var row : inspected) {
            boolean found = FOUND.contains(row.division());
            if (found && inspections.inspection(row.id()).findings().isEmpty()) {
                var record = register.paper(new DivisionCode(row.jurisdiction()), row.name() + "督查现场记录");
                findings.record(
                        new RecordFinding(row.id(), "2.1", Severity.MAJOR, "“四长”履职考核没有台账（样例）。", List.of(record)));
                findings.record(new RecordFinding(row.id(), null, Severity.MINOR, "科技工作者之家没有挂牌（样例）。", List.of()));
            }
        }
    }

    /** Orders some counties to put things right; one of those where inspectors found something at {@code now}. */
    void tell(String campaign, Instant now) {
        sample.as(cast.manager(), ISSUED);
        for (var row :
                assessments.cases(CaseFilter.ofCampaign(campaign), null, 200).rows()) {
            sample.as(cast.clerk(), ISSUED);
            var story = GRADED.get(row.division());
            if (story != null && grounds(row).contains(Ground.GRADE)) {
                tell(row, Ground.GRADE, story, ISSUED);
            } else if (FOUND.contains(row.division()) && grounds(row).contains(Ground.FINDINGS)) {
                boolean fresh = row.division().equals("320118");
                var issuedOn = fresh ? LocalDate.ofInstant(now, BusinessTime.ZONE) : ISSUED;
                tell(row, Ground.FINDINGS, fresh ? OrderState.ISSUED : OrderState.REPORTED, issuedOn);
            }
        }
    }

    private Set<Ground> grounds(CaseRow row) {
        return issues.draft(row.id()).latest().keySet();
    }

    private void tell(CaseRow row, Ground ground, OrderState story, LocalDate issuedOn) {
        sample.as(cast.clerk(), issuedOn);
        var filter = OrderFilter.ALL.ofOrganisation(row.organisationId());
        var known = rectifications.orders(filter, null, 1).rows();
        var id = known.isEmpty() ? issue(row, ground, issuedOn) : known.get(0).id();
        if (story == OrderState.WITHDRAWN && state(id) == OrderState.ISSUED) {
            take(id, OrderVerb.WITHDRAW, "文件印发有误，重新下达（样例）。");
        }
        boolean reporting = story != OrderState.ISSUED && story != OrderState.WITHDRAWN;
        if (reporting && state(id) == OrderState.ISSUED) {
            report(row, id, issuedOn.plusDays(40));
        }
        if (reporting && story != OrderState.REPORTED && state(id) == OrderState.REPORTED) {
            judge(id, story == OrderState.SENT_BACK, issuedOn.plusDays(50));
        }
        if (story == OrderState.CLOSED && state(id) == OrderState.ACCEPTED) {
            sample.as(cast.clerk(), issuedOn.plusDays(55));
            take(id, OrderVerb.CLOSE, "");
        }
    }

    private void judge(String id, boolean wanting, LocalDate day) {
        sample.as(cast.auditor(), day);
        if (wanting) {
            take(id, OrderVerb.SEND_BACK, "台账没有签字和日期，请补充（样例）。");
        } else {
            take(id, OrderVerb.ACCEPT, "已现场复查，符合要求（样例）。");
        }
    }

    private String issue(CaseRow row, Ground ground, LocalDate issuedOn) {
        var proposals = issues.draft(row.id()).proposals().stream()
                .filter(one -> ground == Ground.GRADE || one.finding() != null)
                .toList();
        return issues.issue(new IssueOrder(row.id(), ground, NUMBER, issuedOn, null, proposals));
    }

    private void report(CaseRow row, String id, LocalDate day) {
        sample.as(cast.county(new DivisionCode(row.division()), row.name().replace("科学技术协会", "")), day);
        var paper = register.paper(new DivisionCode(row.jurisdiction()), row.name() + "整改佐证");
        for (var item : order(id).items()) {
            mending.answer(id, item.place(), "已整改到位，见附件（样例）。", List.of(paper), null);
        }
        take(id, OrderVerb.REPORT, "");
    }

    private void take(String id, OrderVerb verb, String remark) {
        steps.take(new OrderStepCommand(id, verb, remark, null));
    }

    private OrderState state(String id) {
        return order(id).row().state();
    }

    private OrderView order(String id) {
        return rectifications.order(id);
    }
}
