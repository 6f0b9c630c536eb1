package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.RateCase.Rating;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.Recusal;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.grassroots.registry.shared.WorkItem;

/** A panel from its appointment to its value, blind until all have handed in, on both databases. */
class PanelServiceTest {

    @StoreTest
    void whatAllOfThePanelRatedBecomesTheValueWithoutAnybodyTypingIt(Store store) {
        var county = "320205";
        var province = new AProvince(store, "PANEL").registered(county).opened();
        var id = province.submitted(county);
        var panel = APanel.of(store, province, 3);
        panel.appoint(id);
        assertThat(work(store, panel, 0)).extracting(WorkItem::path).contains("/assessment/rating.xhtml?id=" + id);

        panel.rate(0, id, "1.8");
        panel.rate(1, id, "2");
        assertThat(work(store, panel, 0))
                .extracting(WorkItem::path)
                .doesNotContain("/assessment/rating.xhtml?id=" + id);
        assertThat(problem(() -> province.asAuditor().in(AuditService.class, service -> service.review(id, null))))
                .isEqualTo(AssessmentProblem.PANEL_INCOMPLETE);
        assertThat(desk(province.asAuditor(), id).answer()).isNull();
        assertThat(judged(province, "PANEL").panels()).isEmpty();
        panel.rate(2, id, "1.93");

        assertThat(judged(province, "PANEL").panels()).singleElement().satisfies(each -> {
            assertThat(each.caseId()).isEqualTo(id);
            assertThat(each.of("6.3")).hasSize(3);
        });
        var desk = desk(province.asAuditor(), id);
        assertThat(desk.points()).isEqualByComparingTo("1.91");
        assertThat(desk.answer().text()).isEqualTo("{\"ratings\":[\"1.8\",\"1.93\",\"2\"]}");
        assertThat(desk.by()).isEqualTo("专家组（3人）");
        province.in(AuditService.class, service -> service.review(id, null));
        assertThat(province.view(id).state()).isEqualTo(CaseState.DESK_REVIEWED);
        assertThat(panel.asManager(id).tasks().get(0).mean()).isEqualByComparingTo("1.91");
    }

    @StoreTest
    void nobodyLearnsASingleRatingBeforeAllHaveHandedIn(Store store) {
        var county = "320206";
        var province = new AProvince(store, "BLIND").registered(county).opened();
        var id = province.submitted(county);
        var panel = APanel.of(store, province, 3);
        panel.appoint(id);
        panel.rate(0, id, "1.8");
        panel.rate(1, id, "0.5");

        var second = panel.panel(1, id);
        assertThat(second.complete()).isFalse();
        assertThat(second.handedIn()).isEqualTo(2);
        assertThat(second.seats()).filteredOn(seat -> !seat.own()).allSatisfy(other -> {
            assertThat(other.ratings()).isEmpty();
            assertThat(other.name()).isNull();
        });
        assertThat(second.own().of("6.3").rating()).isEqualByComparingTo("0.5");
        assertThat(second.tasks().get(0).mean()).isNull();
        assertThat(panel.asManager(id).seats()).allSatisfy(seat -> {
            assertThat(seat.ratings()).isEmpty();
            assertThat(seat.name()).isNotNull();
        });
        assertThat(province.asAuditor()
                        .in(PanelService.class, service -> service.panel(id))
                        .seats())
                .allSatisfy(seat -> assertThat(seat.ratings()).isEmpty());
        panel.rate(2, id, "2");

        assertThat(panel.panel(1, id).seats())
                .allSatisfy(seat -> assertThat(seat.ratings()).hasSize(1));
        assertThat(problem(() -> panel.rate(1, id, "1"))).isEqualTo(AssessmentProblem.RATING_FIXED);
    }

    @StoreTest
    void whoIsResponsibleForThePlaceOrHadAPartIsNotAppointedAndDoesNotRate(Store store) {
        var county = "320211";
        var province = new AProvince(store, "RECUSED").registered(county).opened();
        var id = province.submitted(county);
        var panel = APanel.of(store, province, 2);
        var ofTheCity =
                APanel.expert(store, APanel.grant(Role.EXPERT, "320000"), APanel.grant(Role.LOCAL_REVIEWER, "320200"));
        var reviewer = APanel.expert(
                store, APanel.grant(Role.EXPERT, "320000"), APanel.grant(Role.PROVINCIAL_AUDITOR, "320000"));
        var correction = new Entry(id, "2.2", null, Map.of("surveyItems", "6"), null);
        province.as(reviewer).in(AuditService.class, service -> service.assess(correction));
        var two = panel.accounts();

        assertThat(problem(() -> panel.appoint(id, two))).isEqualTo(AssessmentProblem.PANEL_TOO_SMALL);
        assertThat(problem(() -> panel.appoint(id, List.of(two.get(0), two.get(1), ofTheCity.id()))))
                .isEqualTo(AssessmentProblem.EXPERT_OF_THE_PLACE);
        assertThat(problem(() -> panel.appoint(id, List.of(two.get(0), two.get(1), reviewer.id()))))
                .isEqualTo(AssessmentProblem.EXPERT_HAD_A_PART);
        assertThat(problem(() -> panel.appoint(id, List.of(two.get(0), two.get(1), Ids.fresh()))))
                .isEqualTo(AssessmentProblem.EXPERT_UNKNOWN);
        List<PanelCandidate> candidates =
                province.asManager().in(PanelService.class, service -> service.candidates(id));
        assertThat(candidates)
                .filteredOn(each ->
                        each.account().equals(ofTheCity.id()) || each.account().equals(reviewer.id()))
                .extracting(PanelCandidate::recused)
                .containsExactlyInAnyOrder(Recusal.Reason.DIVISION, Recusal.Reason.PART);

        var third = APanel.expert(store, APanel.grant(Role.EXPERT, "320000"));
        panel.appoint(id, List.of(two.get(0), two.get(1), third.id()));
        var seen = panel.panel(0, id).contentSha256();
        var rating = new RateCase(id, List.of(new Rating("6.3", "1", null)), seen);
        var moved = panel.experts().get(0);
        var grants = List.of(moved.grants().get(0), APanel.grant(Role.ORG_REPORTER, "320281"));
        assertThat(problem(
                        () -> province.as(moved.id(), grants).in(RatingService.class, service -> service.rate(rating))))
                .isEqualTo(AssessmentProblem.EXPERT_OF_THE_PLACE);
        assertThat(problem(() -> province.as(reviewer).in(RatingService.class, service -> service.rate(rating))))
                .isEqualTo(AssessmentProblem.NOT_ON_THE_PANEL);
        assertThat(problem(() -> province.as("外省专家", Role.EXPERT, "320300")
                        .in(PanelService.class, service -> service.panel(id))))
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    @StoreTest
    void anExpertIsReplacedForAReasonAndTheNewOneRatesBlind(Store store) {
        var county = "320213";
        var province = new AProvince(store, "REPLACED").registered(county).opened();
        var id = province.submitted(county);
        var panel = APanel.of(store, province, 4);
        panel.appoint(id, panel.accounts().subList(0, 3));
        assertThat(problem(() -> panel.appoint(id, panel.accounts().subList(0, 1))))
                .isEqualTo(AssessmentProblem.EXPERT_SEATED);
        panel.rate(0, id, "2");
        panel.rate(1, id, "2");
        panel.rate(2, id, "0");
        assertThat(desk(province.asAuditor(), id).points()).isEqualByComparingTo("1.33");
        var seat = panel.seat(2, id);

        assertThat(fields(() -> replace(panel, new ReplaceExpert(id, seat, "", " ", null))))
                .containsExactlyInAnyOrder("expert", "reason");
        replace(panel, new ReplaceExpert(id, seat, panel.accounts().get(3), "与申报单位有合作", null));

        assertThat(desk(province.asAuditor(), id).points()).isNull();
        var fourth = panel.panel(3, id);
        assertThat(fourth.complete()).isFalse();
        assertThat(fourth.seats()).allSatisfy(each -> assertThat(each.ratings()).isEmpty());
        assertThat(fourth.left())
                .singleElement()
                .satisfies(left -> assertThat(left.leftReason()).isEqualTo("与申报单位有合作"));
        panel.rate(3, id, "1.7");
        assertThat(desk(province.asAuditor(), id).points()).isEqualByComparingTo("1.90");
        replace(panel, new ReplaceExpert(id, panel.seat(3, id), panel.accounts().get(3), "请按补充材料重评", null));
        panel.rate(3, id, "1.9");
        assertThat(desk(province.asAuditor(), id).points()).isEqualByComparingTo("1.97");
    }

    @StoreTest
    void whereThereIsAPanelNobodyTypesItsRatings(Store store) {
        var county = "320281";
        var province = new AProvince(store, "BY-HAND").registered(county).opened();
        var id = province.submitted(county);
        province.asAuditor().in(AuditService.class, service -> service.assess(AProvince.panel(id, "1", "1", "1")));
        assertThat(desk(province, id).points()).isEqualByComparingTo("1.00");
        var panel = APanel.of(store, province, 3);
        panel.appoint(id);

        assertThat(desk(province.asAuditor(), id).points()).as("the sheet went").isNull();
        assertThat(problem(() ->
                        province.in(AuditService.class, service -> service.assess(AProvince.panel(id, "1", "1", "1")))))
                .isEqualTo(AssessmentProblem.PANEL_RATES);
    }

    @StoreTest
    void aRatingIsWithinTheRangeAndAboutWhatWasRead(Store store) {
        var county = "320282";
        var province = new AProvince(store, "RANGE").registered(county).opened();
        var id = province.submitted(county);
        var panel = APanel.of(store, province, 3);
        panel.appoint(id);

        for (var wrong : List.of("2.01", "-1", "1.999", "两分", "")) {
            assertThat(fields(() -> panel.rate(0, id, wrong))).containsExactly("6.3");
        }
        var other = new RateCase(id, List.of(new Rating("6.3", "1", null)), "0".repeat(64));
        assertThat(problem(() -> panel.as(0).in(RatingService.class, service -> service.rate(other))))
                .isEqualTo(AssessmentProblem.CONTENT_CHANGED);
        panel.rate(0, id, "0");
        province.asAuditor().in(ReturnService.class, service -> service.returnCase(ReturnCase.whole(id, "请补正", null)));
        assertThat(problem(() -> panel.rate(1, id, "1"))).isEqualTo(AssessmentProblem.CASE_STEP_OUT_OF_ORDER);
    }

    @StoreTest
    void whoRatedDoesNotConfirm(Store store) {
        var county = "320214";
        var province = new AProvince(store, "BOTH").registered(county).opened();
        var id = province.submitted(county);
        var both = APanel.expert(
                store, APanel.grant(Role.EXPERT, "320000"), APanel.grant(Role.PROVINCIAL_AUDITOR, "320000"));
        var more = APanel.of(store, province, 2).experts();
        var panel = new APanel(store, province, List.of(both, more.get(0), more.get(1)));
        panel.appoint(id);
        for (int i = 0; i < 3; i++) {
            panel.rate(i, id, "1");
        }
        province.asAuditor().in(AuditService.class, service -> service.review(id, null));
        province.inScoring();

        var seen = province.as(both).hash(id);
        assertThat(problem(() -> province.in(ConfirmationService.class, service -> service.confirm(id, seen))))
                .isEqualTo(AssessmentProblem.SAME_PERSON);
    }

    private static JudgedCampaign judged(AProvince province, String campaign) {
        return province.asManager().in(JudgementService.class, service -> service.judged(campaign));
    }

    private static long replace(APanel panel, ReplaceExpert command) {
        return panel.province().asManager().in(PanelService.class, service -> service.replace(command));
    }

    private static List<WorkItem> work(Store store, APanel panel, int expert) {
        panel.as(expert);
        return store.fromTransaction(() -> store.bean(CaseWork.class).waiting(200));
    }

    private static IndicatorView.StageView desk(AProvince province, String id) {
        return province.view(id).dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(indicator -> indicator.code().equals("6.3"))
                .findFirst()
                .orElseThrow()
                .desk();
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
