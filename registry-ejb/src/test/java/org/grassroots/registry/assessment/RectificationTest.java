package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.model.Severity;
import org.grassroots.registry.organisation.ASanction;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.LifeStep;
import org.grassroots.registry.organisation.LifecycleService;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.grassroots.registry.shared.WorkItem;
import org.grassroots.registry.supervision.IssueOrder;
import org.grassroots.registry.supervision.IssueOrders;
import org.grassroots.registry.supervision.IssueService;
import org.grassroots.registry.supervision.MendingService;
import org.grassroots.registry.supervision.OrderFilter;
import org.grassroots.registry.supervision.OrderRow;
import org.grassroots.registry.supervision.OrderStepCommand;
import org.grassroots.registry.supervision.OrderStepService;
import org.grassroots.registry.supervision.OrderView;
import org.grassroots.registry.supervision.OrdersPreview;
import org.grassroots.registry.supervision.OrdersPreview.Addressee;
import org.grassroots.registry.supervision.OrdersPreview.LeftOut;
import org.grassroots.registry.supervision.OrdersPreview.Reason;
import org.grassroots.registry.supervision.RectificationService;
import org.grassroots.registry.supervision.SupervisionProblem;
import org.grassroots.registry.supervision.Tally;
import org.grassroots.registry.supervision.Waiting;
import org.grassroots.registry.supervision.model.Ground;
import org.grassroots.registry.supervision.model.OrderItem.Demand;
import org.grassroots.registry.supervision.model.OrderState;
import org.grassroots.registry.supervision.model.OrderVerb;

/** What was found wanting is put right: ordered, reported, judged by others, closed by a second person. */
class RectificationTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);
    private static final String NUMBER = "苏科协发〔2022〕3号";

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(BusinessTime.ZONE).toInstant();
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }

    private static List<String> fields(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).fields().stream()
                .map(field -> field.field() + " " + field.problem())
                .toList();
    }

    private static IssueOrder order(String caseId, Ground ground, LocalDate dueOn, Demand... items) {
        return new IssueOrder(caseId, ground, NUMBER, DAY, dueOn, List.of(items));
    }

    private static Demand demand(String text) {
        return new Demand(text, null, null);
    }

    private static String issue(AProvince province, IssueOrder command) {
        return province.asClerk().in(IssueService.class, service -> service.issue(command));
    }

    private static OrderView view(AProvince province, String id) {
        return province.in(RectificationService.class, service -> service.order(id));
    }

    private static long take(AProvince province, String id, OrderVerb verb, String remark) {
        return province.in(
                OrderStepService.class, service -> service.take(new OrderStepCommand(id, verb, remark, null)));
    }

    private static long answer(AProvince province, String id, int place, String text, String... files) {
        return province.in(MendingService.class, service -> service.answer(id, place, text, List.of(files), null));
    }

    private static OrdersPreview preview(AProvince province, String campaign, LocalDate dueOn) {
        return province.asClerk().in(IssueService.class, service -> service.preview(campaign, DAY, dueOn));
    }

    private static List<OrderRow> list(AProvince province, OrderFilter filter) {
        return province.in(RectificationService.class, service -> service.orders(filter, null, 20))
                .rows();
    }

    private static void graded(Store store, String caseId, Grade grade) {
        store.inTransaction(() -> store.em()
                .createNativeQuery("UPDATE assessment_outcome SET grade = ? WHERE case_id = ?")
                .setParameter(1, grade.name())
                .setParameter(2, caseId)
                .executeUpdate());
    }

    private static List<String> tasks(Store store, String id) {
        return Waiting.in(store).stream()
                .filter(item -> item.path().endsWith(id))
                .map(WorkItem::key)
                .toList();
    }

    @StoreTest
    void anOrderLivesUntilASecondPersonClosesIt(Store store) {
        var province = ADecidedCampaign.of(store, "MENDING", "321002", "321003", "321012")
                .at(noon(DAY));
        var absent = province.asReporter("321012").caseOf("321012");
        var draft = province.asClerk().in(IssueService.class, service -> service.draft(absent));
        assertThat(draft.latest()).containsOnlyKeys(Ground.GRADE).containsValue(DAY.plusMonths(6));
        assertThat(draft.proposals())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("未在规定期限内"));

        var id = issue(province, order(absent, Ground.GRADE, null, demand("补报自查材料"), demand("建立台账")));

        assertThat(view(province, id).row().dueOn()).isEqualTo(DAY.plusMonths(6));
        assertThat(view(province, id).possible()).containsExactly(OrderVerb.WITHDRAW);
        assertThat(problem(() -> view(province.asReporter("321002"), id))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(tasks(store, id)).isEmpty();
        province.asReporter("321012");
        assertThat(tasks(store, id)).containsExactly("rectification.work.ISSUED");
        assertThat(problem(() -> take(province, id, OrderVerb.REPORT, "")))
                .isEqualTo(SupervisionProblem.ITEMS_UNANSWERED);
        answer(province, id, 1, "已补报", province.evidence("321012"));
        assertThat(fields(() -> answer(province, id, 2, "已建立", province.evidence("321002"))))
                .containsExactly("files ORDER_EVIDENCE_UNKNOWN");
        answer(province, id, 2, "已建立");
        assertThat(problem(() -> answer(province, id, 3, ""))).isEqualTo(SupervisionProblem.ITEM_UNKNOWN);
        take(province, id, OrderVerb.REPORT, "");
        assertThat(problem(() -> answer(province, id, 1, "改"))).isEqualTo(SupervisionProblem.ORDER_OUT_OF_ORDER);

        province.asAuditor();
        assertThat(tasks(store, id)).containsExactly("rectification.work.REPORTED");
        assertThat(fields(() -> take(province, id, OrderVerb.SEND_BACK, " "))).containsExactly("remark FIELD_REQUIRED");
        take(province, id, OrderVerb.SEND_BACK, "台账请附照片");
        province.asReporter("321012");
        assertThat(view(province, id).remark()).isEqualTo("台账请附照片");
        answer(province, id, 2, "已建立，见附件", province.evidence("321012"));
        take(province, id, OrderVerb.REPORT, "");
        take(province.asAuditor(), id, OrderVerb.ACCEPT, "");
        province.asClerk();
        assertThat(tasks(store, id)).containsExactly("rectification.work.ACCEPTED");
        take(province, id, OrderVerb.CLOSE, "");

        var closed = view(province, id);
        assertThat(closed.row().state()).isEqualTo(OrderState.CLOSED);
        assertThat(closed.possible()).isEmpty();
        assertThat(closed.steps())
                .extracting(step -> step.verb())
                .containsExactly(
                        OrderVerb.REPORT, OrderVerb.SEND_BACK, OrderVerb.REPORT, OrderVerb.ACCEPT, OrderVerb.CLOSE);
        assertThat(closed.steps().get(0).reported().get(1).answer()).isEqualTo("已建立");
        assertThat(closed.steps().get(2).reported().get(1).files()).containsExactly("证明.pdf");
        assertThat(problem(() -> issue(province, order(absent, Ground.GRADE, null, demand("再次")))))
                .isEqualTo(SupervisionProblem.ORDERED_ALREADY);
    }

    @StoreTest
    void aSuspensionIsLiftedOnceTheOrderIsClosed(Store store) {
        var province = ADecidedCampaign.of(store, "SUSPENDED", "320812", "320813", "320803")
                .at(noon(DAY));
        Waiting.known(store);
        var absent = province.asReporter("320803").caseOf("320803");
        var id = issue(province, order(absent, Ground.GRADE, null, demand("补报自查材料")));
        var organisation = view(province, id).row().organisationId();
        assertThat(befall(province, organisation, LifeAct.SUSPEND)).isEqualTo(LifecycleStatus.SUSPENDED);

        var refused =
                catchThrowableOfType(RegistryException.class, () -> befall(province, organisation, LifeAct.RESUME));
        assertThat(refused.problem()).isEqualTo(OrganisationProblem.LIFE_RECTIFICATION_OPEN);
        assertThat(refused.arguments()).containsExactly(NUMBER);
        answer(province.asReporter("320803"), id, 1, "已补报");
        take(province, id, OrderVerb.REPORT, "");
        take(province.asAuditor(), id, OrderVerb.ACCEPT, "");
        assertThat(problem(() -> befall(province, organisation, LifeAct.RESUME)))
                .as("accepted, but not closed by a second person")
                .isEqualTo(OrganisationProblem.LIFE_RECTIFICATION_OPEN);
        take(province.asClerk(), id, OrderVerb.CLOSE, "");

        assertThat(befall(province, organisation, LifeAct.RESUME)).isEqualTo(LifecycleStatus.ACTIVE);
    }

    private static LifecycleStatus befall(AProvince province, String organisation, LifeAct act) {
        var paper = province.evidence("320000");
        var decision = new Decision(ASanction.COMMITTEE, DAY, NUMBER);
        var step = new LifeStep(organisation, act, DAY, decision, "据决定办理", ASanction.of(act, DAY), List.of(paper));
        long seen = province.asClerk()
                .in(OrganisationService.class, service -> service.view(organisation, null, null))
                .version();
        return province.in(LifecycleService.class, service -> service.take(step, seen))
                .status();
    }

    @StoreTest
    void ruleAndRecusalHoldForWhoeverIssuesAndJudges(Store store) {
        var province = ADecidedCampaign.of(store, "RULES", "320404", "320411", "320412")
                .at(noon(DAY));
        var good = province.asReporter("320404").caseOf("320404");
        var absent = province.asReporter("320412").caseOf("320412");

        assertThat(problem(() -> issue(province, order(good, Ground.GRADE, null, demand("甲")))))
                .isEqualTo(SupervisionProblem.GRADE_ASKS_NOTHING);
        assertThat(problem(() -> issue(province, order(good, Ground.FINDINGS, null, demand("甲")))))
                .isEqualTo(SupervisionProblem.NOTHING_FOUND);
        assertThat(fields(() -> issue(
                        province, order(absent, Ground.GRADE, DAY.plusMonths(6).plusDays(1), demand("甲")))))
                .containsExactly("dueOn DUE_TOO_LATE");
        assertThat(fields(() -> issue(province, order(absent, Ground.GRADE, DAY))))
                .containsExactly("items ITEM_COUNT");
        assertThat(fields(() -> issue(province, order(absent, Ground.GRADE, DAY, demand("甲")))))
                .containsExactly("dueOn DUE_BEFORE_ISSUED");
        assertThat(fields(() -> issue(province, order(absent, Ground.GRADE, null, new Demand("甲", "9.9", null)))))
                .containsExactly("items ITEM_GROUND_UNKNOWN");
        var neighbour = List.of(
                Grant.on(Role.DECISION_CLERK, AProvince.JIANGSU),
                Grant.on(Role.LOCAL_REVIEWER, new DivisionCode("320400")));
        assertThat(problem(() -> province.as("邻人", neighbour)
                        .in(
                                IssueService.class,
                                service -> service.issue(order(absent, Ground.GRADE, null, demand("甲"))))))
                .isEqualTo(SupervisionProblem.JUDGE_OF_THE_PLACE);

        var id = issue(province, order(absent, Ground.GRADE, null, demand("甲")));

        assertThat(problem(() -> issue(province, order(absent, Ground.GRADE, null, demand("乙")))))
                .isEqualTo(SupervisionProblem.ORDER_OPEN);
        answer(province.asReporter("320412"), id, 1, "已办");
        take(province, id, OrderVerb.REPORT, "");
        var issuerToo = List.of(Grant.on(Role.PROVINCIAL_AUDITOR, AProvince.JIANGSU));
        province.as("登记员", issuerToo);
        assertThat(view(province, id).possible()).isEmpty();
        assertThat(tasks(store, id)).isEmpty();
        assertThat(problem(() -> take(province, id, OrderVerb.ACCEPT, "")))
                .isEqualTo(SupervisionProblem.JUDGE_HAD_A_PART);
        var seen = view(province.asAuditor(), id).version();
        var stale = new OrderStepCommand(id, OrderVerb.ACCEPT, null, seen - 1);
        assertThat(problem(() -> province.in(OrderStepService.class, service -> service.take(stale))))
                .isEqualTo(CommonProblem.STALE_EDIT);
        take(province, id, OrderVerb.ACCEPT, "");
        assertThat(problem(() -> take(province, id, OrderVerb.SEND_BACK, "不行"))).isEqualTo(CommonProblem.FORBIDDEN);
        take(province.asClerk(), id, OrderVerb.SEND_BACK, "再补");
        take(province, id, OrderVerb.WITHDRAW, "改由市科协督办");
        assertThat(view(province, id).row().state()).isEqualTo(OrderState.WITHDRAWN);
        issue(province, order(absent, Ground.GRADE, null, demand("重新下达")));
    }

    @StoreTest
    void allWhoseGradeAsksForItAreOrderedAtOnce(Store store) {
        var province = ADecidedCampaign.of(store, "ATONCE", "320305", "320311", "320312")
                .at(noon(DAY));
        var wanting = province.asReporter("320305").caseOf("320305");
        var absent = province.asReporter("320312").caseOf("320312");
        graded(store, wanting, Grade.BASICALLY_QUALIFIED);

        var usual = preview(province, "ATONCE", null);
        assertThat(usual.addressees()).extracting(Addressee::caseId).containsExactly(wanting, absent);
        assertThat(usual.dueOn()).isEqualTo(DAY.plusMonths(3));
        assertThat(usual.addressees().get(0).items()).isPositive();
        var longer = preview(province, "ATONCE", DAY.plusMonths(5));
        assertThat(longer.addressees()).extracting(Addressee::caseId).containsExactly(absent);
        assertThat(longer.leftOut()).extracting(LeftOut::reason).containsExactly(Reason.DEADLINE);
        var other = new IssueOrders("ATONCE", NUMBER, DAY, null, "形成整改报告", 1);
        assertThat(problem(() -> province.in(IssueService.class, service -> service.issueAll(other))))
                .isEqualTo(CommonProblem.STALE_EDIT);
        var command = new IssueOrders("ATONCE", NUMBER, DAY, null, "形成整改报告", 2);
        int issued = province.in(IssueService.class, service -> service.issueAll(command));

        assertThat(issued).isEqualTo(2);
        var filter = OrderFilter.ALL.ofCampaign("ATONCE");
        assertThat(list(province, filter)).extracting(OrderRow::documentNumber).containsOnly(NUMBER);
        assertThat(list(province, filter)).extracting(OrderRow::dueOn).containsOnly(DAY.plusMonths(3));
        assertThat(list(province.asReporter("320305"), filter)).hasSize(1);
        assertThat(list(province.asReporter("320311"), filter)).isEmpty();
        assertThat(preview(province, "ATONCE", null).leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(Reason.OPEN, Reason.OPEN);
        assertThat(problem(() -> province.in(IssueService.class, service -> service.issueAll(command))))
                .isEqualTo(SupervisionProblem.NOBODY_TO_ORDER);

        province.at(noon(DAY.plusMonths(3).plusDays(1))).asAuditor();
        Tally tally = province.in(RectificationService.class, service -> service.tally("ATONCE"));
        assertThat(tally).isEqualTo(new Tally(2, 2, 2));
        var overdue = new OrderFilter("ATONCE", null, new DivisionCode("320312"), OrderState.ISSUED, true);
        assertThat(list(province, overdue)).singleElement().satisfies(row -> {
            assertThat(row.overdue()).isTrue();
            assertThat(tasks(store, row.id())).containsExactly("rectification.work.OVERDUE");
        });
    }

    @StoreTest
    void theListIsWalkedByDeadlineBothWays(Store store) {
        var province =
                ADecidedCampaign.of(store, "WALK", "320509", "320581", "320582").at(noon(DAY));
        graded(store, province.asReporter("320509").caseOf("320509"), Grade.UNQUALIFIED);
        graded(store, province.asReporter("320581").caseOf("320581"), Grade.UNQUALIFIED);
        var command = new IssueOrders("WALK", NUMBER, DAY, null, "形成整改报告", null);
        province.asClerk().in(IssueService.class, service -> service.issueAll(command));
        var filter = OrderFilter.ALL.ofCampaign("WALK");
        var all = list(province, filter);

        var first = province.in(RectificationService.class, service -> service.orders(filter, null, 2));
        var second = province.in(RectificationService.class, service -> service.orders(filter, first.next(), 2));
        var back = province.in(RectificationService.class, service -> service.orders(filter, second.previous(), 2));

        assertThat(all).hasSize(3);
        assertThat(first.rows()).isEqualTo(all.subList(0, 2));
        assertThat(second.rows()).isEqualTo(all.subList(2, 3));
        assertThat(second.next()).isNull();
        assertThat(back.rows()).isEqualTo(first.rows());
    }

    @StoreTest
    void whatInspectorsFoundIsShownWithItsPhotosInTheOrder(Store store) {
        var county = "320830";
        var province = new AProvince(store, "PHOTOS").registered(county).opened();
        var id = province.reviewed(county);
        province.onSite().asInspector();
        var photo = province.evidence(county);
        var spare = province.evidence(county);
        var found = new RecordFinding(id, "2.1", Severity.MAJOR, "没有考核记录", List.of(photo));
        var finding = province.in(FindingService.class, service -> service.record(found));
        var remark = new RecordFinding(id, null, Severity.REMARK, "整体良好", List.of());
        province.in(FindingService.class, service -> service.record(remark));
        assertThat(fields(() -> province.in(FindingService.class, service -> {
                    service.attach(finding, List.of(province.evidence("320829")));
                    return true;
                })))
                .containsExactly("files CASE_EVIDENCE_UNKNOWN");
        province.in(FindingService.class, service -> {
            service.attach(finding, List.of(photo, spare));
            service.detach(finding, spare);
            return true;
        });
        InspectionView inspection = province.in(InspectionService.class, service -> service.inspection(id));
        assertThat(inspection.findings().stream().flatMap(each -> each.files().stream()))
                .singleElement()
                .satisfies(file -> assertThat(file.evidenceId()).isEqualTo(photo));
        assertThat(problem(() -> issue(province.at(noon(DAY)), order(id, Ground.FINDINGS, null, demand("甲")))))
                .isEqualTo(SupervisionProblem.NOTHING_FOUND);
        province.asInspector().in(InspectionService.class, service -> service.inspect(id, null, null));
        assertThat(problem(() -> province.in(FindingService.class, service -> {
                    service.attach(finding, List.of(spare));
                    return true;
                })))
                .isEqualTo(AssessmentProblem.CASE_STEP_OUT_OF_ORDER);

        var draft = province.asClerk().in(IssueService.class, service -> service.draft(id));
        assertThat(draft.latest()).containsOnlyKeys(Ground.FINDINGS).containsValue(DAY.plusMonths(3));
        assertThat(draft.proposals()).extracting(Demand::finding).containsExactly(finding);
        var order = issue(province, new IssueOrder(id, Ground.FINDINGS, NUMBER, DAY, null, draft.proposals()));

        var item = view(province.asReporter(county), order).items().get(0);
        assertThat(item.demand()).contains("2.1", "没有考核记录");
        assertThat(item.exhibits()).singleElement().satisfies(file -> {
            assertThat(file.evidenceId()).isEqualTo(photo);
            assertThat(file.open()).isTrue();
        });
        assertThat(view(province, order).row().grade()).isNull();
    }

    @StoreTest
    void nothingIsOrderedOnAGradeThatIsNotDecided(Store store) {
        var province = new AProvince(store, "EARLY").registered("320826").opened();
        var id = province.reviewed("320826");
        province.noticed();

        assertThat(problem(() -> issue(province, order(id, Ground.GRADE, null, demand("甲")))))
                .isEqualTo(SupervisionProblem.GRADE_ASKS_NOTHING);
        assertThat(problem(() -> preview(province, "EARLY", null))).isEqualTo(AssessmentProblem.CAMPAIGN_NOT_DECIDED);
        assertThat(problem(() -> province.asReporter("320826").in(IssueService.class, service -> service.draft(id))))
                .isEqualTo(CommonProblem.FORBIDDEN);
    }
}
