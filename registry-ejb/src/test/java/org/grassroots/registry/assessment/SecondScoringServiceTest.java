package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.SecondDrawView.PairView;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.grassroots.registry.shared.WorkItem;

/** A sample of cases scored once more, blind to the first scoring, on both databases. */
class SecondScoringServiceTest {

    private static final List<String> INDICATORS = List.of("2.2", "5.1");

    @StoreTest
    void whatTheSecondFindsIsKeptBesideTheCaseAndChangesNothing(Store store) {
        var county = "320505";
        var province = new AProvince(store, "SECOND").registered(county).opened();
        var id = province.reviewed(county);
        var second = auditor(store);
        assertThat(problem(() -> draw(province, "SECOND", 1, second))).isEqualTo(AssessmentProblem.SECOND_STAGE);
        province.onSite();
        var before = province.asAuditor().hash(id);
        assertThat(draw(province, "SECOND", 1, second)).isEqualTo(1);
        assertThat(work(store, province, second))
                .extracting(WorkItem::path)
                .contains("/assessment/second.xhtml?id=" + id);

        province.as(second);
        enter(province, new Entry(id, "2.2", null, Map.of("surveyItems", "3"), null));
        enter(province, new Entry(id, "5.1", "{\"choice\":\"county\"}", Map.of(), null));
        enter(province, new Entry(id, "5.1", "{\"choice\":\"provincial\"}", Map.of(), null));
        handIn(province, id);

        assertThat(second(province, "SECOND").pairs())
                .extracting(
                        PairView::indicator,
                        pair -> String.valueOf(pair.first()),
                        pair -> String.valueOf(pair.second()))
                .containsExactly(tuple("2.2", "5.00", "1.00"), tuple("5.1", "3.00", "4.00"));
        assertThat(province.asAuditor().hash(id)).isEqualTo(before);
        province.as(second);
        assertThat(problem(() -> handIn(province, id))).isEqualTo(AssessmentProblem.SECOND_FIXED);
        assertThat(province.view(id).reviewed()).as("no longer blind").isTrue();
        assertThat(problem(() -> draw(province, "SECOND", 1, second))).isEqualTo(AssessmentProblem.SECOND_DRAWN);
    }

    @StoreTest
    void whoScoresASecondTimeSeesNothingOfTheFirst(Store store) {
        var county = "320506";
        var province = new AProvince(store, "UNSEEN").registered(county).opened();
        var id = province.submitted(county);
        var corrected = new Entry(id, "2.2", null, Map.of("surveyItems", "6"), null);
        province.asAuditor().in(AuditService.class, service -> service.assess(corrected));
        province.in(AuditService.class, service -> service.assess(AProvince.panel(id, "1", "1", "1")));
        province.in(AuditService.class, service -> service.review(id, null));
        province.onSite();
        var second = auditor(store);
        draw(province, "UNSEEN", 1, second);

        province.as(second);
        var task = look(province, id).tasks().get(0);
        assertThat(task.code()).isEqualTo("2.2");
        assertThat(Objects.requireNonNull(task.desk()).figures()).containsEntry("surveyItems", "12");
        assertThat(problem(() -> province.view(id))).isEqualTo(AssessmentProblem.SECOND_BLIND);
        assertThat(problem(() -> province.explanation(id))).isEqualTo(AssessmentProblem.SECOND_BLIND);
        assertThat(problem(() -> province.in(PanelService.class, service -> service.panel(id))))
                .isEqualTo(AssessmentProblem.SECOND_BLIND);
        assertThat(problem(() -> enter(province, new Entry(id, "1.4", "{\"met\":[]}", Map.of(), null))))
                .as("was not drawn")
                .isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(fields(() -> enter(province, new Entry(id, "2.2", null, Map.of("surveyItems", "x"), null))))
                .containsExactly("surveyItems");
        province.asAuditor();
        assertThat(problem(() -> look(province, id))).as("the first").isEqualTo(CommonProblem.NOT_FOUND);
    }

    @StoreTest
    void whoHadAPartIsNotDrawnAndTheSeedTellsWhichCasesAre(Store store) {
        var counties = List.of("320507", "320509", "320581");
        var province = new AProvince(store, "SEEDED");
        counties.forEach(province::registered);
        province.opened();
        counties.forEach(province::reviewed);
        province.onSite();
        var second = auditor(store);
        var ofTheCity = APanel.expert(
                store, APanel.grant(Role.PROVINCIAL_AUDITOR, "320000"), APanel.grant(Role.ORG_REPORTER, "320581"));

        assertThat(problem(() -> draw(province, "SEEDED", 2, ofTheCity))).isEqualTo(AssessmentProblem.SECOND_NOBODY);
        assertThat(fields(() -> draw(province, "SEEDED", 4, second))).containsExactly("cases");
        var wrong = new DrawSecond("SEEDED", 2, List.of("6.3", "9.9"), List.of(), "a b");
        assertThat(fields(() -> province.in(SecondDrawService.class, service -> service.draw(wrong))))
                .containsExactlyInAnyOrder("scorers", "seed", "indicators", "indicators");
        draw(province, "SEEDED", 2, second);

        var drawn = second(province, "SEEDED");
        assertThat(drawn.seed()).isEqualTo("2021-1117");
        assertThat(drawn.population()).isEqualTo(3);
        assertThat(drawn.cases())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.handedInAt()).isNull());
        assertThat(province.asManager().view(drawn.cases().get(0).caseId()).state())
                .isIn(CaseState.DESK_REVIEWED, CaseState.SAMPLED);
    }

    private static Actor auditor(Store store) {
        return APanel.expert(store, APanel.grant(Role.PROVINCIAL_AUDITOR, "320000"));
    }

    private static int draw(AProvince province, String campaign, int cases, Actor scorer) {
        var command = new DrawSecond(campaign, cases, INDICATORS, List.of(scorer.id()), "2021-1117");
        return province.asManager().in(SecondDrawService.class, service -> service.draw(command));
    }

    private static SecondDrawView second(AProvince province, String campaign) {
        JudgedCampaign judged = province.asManager().in(JudgementService.class, service -> service.judged(campaign));
        return Objects.requireNonNull(judged.second());
    }

    private static SecondScoringView look(AProvince province, String id) {
        return province.in(SecondScoringService.class, service -> service.view(id));
    }

    private static void enter(AProvince province, Entry entry) {
        province.in(SecondScoringService.class, service -> {
            service.enter(entry);
            return true;
        });
    }

    private static void handIn(AProvince province, String id) {
        province.in(SecondScoringService.class, service -> {
            service.handIn(id);
            return true;
        });
    }

    private static List<WorkItem> work(Store store, AProvince province, Actor scorer) {
        province.as(scorer);
        return store.fromTransaction(() -> store.bean(CaseWork.class).waiting(200));
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
