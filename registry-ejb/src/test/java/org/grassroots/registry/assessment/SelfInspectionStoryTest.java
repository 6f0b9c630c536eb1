package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.assessment.CaseStories.answer;
import static org.grassroots.registry.assessment.CaseStories.indicator;
import static org.grassroots.registry.assessment.CaseStories.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.model.AnswerText;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** How organisations inspect themselves: what is there from the start, what is asked, and when it is too late. */
class SelfInspectionStoryTest {

    @StoreTest
    void theRegistersFiguresAreThereFromTheStartAndCannotBeTyped(Store store) {
        var county = "320102";
        var province = new AProvince(store, "DERIVED").registered(county).opened();
        var id = province.asReporter(county).caseOf(county);

        var indicator = indicator(province.view(id), "1.2");
        assertThat(indicator.self().figures()).containsEntry("partyGroup", "1");
        assertThat(indicator.self().points()).isEqualByComparingTo("4");
        assertThat(fields(() -> answer(province, id, "1.2", null, Map.of("partyGroup", "0"))))
                .containsExactly("partyGroup FIGURE_DERIVED");
    }

    @StoreTest
    void whatWasReportedForTheYearAndAcceptedIsNotAskedAgain(Store store) {
        var county = "320582";
        var province = new AProvince(store, "ANNUAL").registered(county).reported(county, "townshipsTotal", "13");
        var id = province.opened().asReporter(county).caseOf(county);

        var shown = indicator(province.view(id), "1.5").self();
        assertThat(shown.figures()).containsEntry("townshipsTotal", "13");
        assertThat(shown.annual()).containsExactlyInAnyOrder("townshipsTotal", "townshipsCovered");
        assertThat(shown.by()).isEqualTo("填报员" + county);
        assertThat(shown.at()).isEqualTo(AProvince.REPORTED);
        assertThat(province.view(id).state()).isEqualTo(CaseState.NOT_STARTED);

        answer(province, id, "1.5", null, Map.of("townshipsTotal", "13", "townshipsCovered", "12"));
        assertThat(indicator(province.view(id), "1.5").self().annual()).containsExactly("townshipsTotal");
    }

    @StoreTest
    void whatCannotBeReadIsToldByFieldAndNothingIsKept(Store store) {
        var county = "320104";
        var province = new AProvince(store, "FIELDS").registered(county).opened();
        var id = province.asReporter(county).caseOf(county);

        assertThat(fields(() -> answer(province, id, "1.5", null, Map.of("townshipsTotal", "many", "studies", "1"))))
                .containsExactlyInAnyOrder("townshipsTotal FIGURE_NOT_A_NUMBER", "studies FIGURE_UNKNOWN");
        assertThat(fields(() -> answer(province, id, "1.5", null, Map.of("townshipsTotal", "1.5"))))
                .containsExactly("townshipsTotal FIGURE_NOT_A_NUMBER");
        assertThat(fields(() -> answer(province, id, "1.3", AnswerText.choice("never"), Map.of())))
                .containsExactly("answer DOCUMENT_FAULT");
        assertThat(fields(() -> answer(province, id, "1.3", "{\"choice\":\"inTerm\"},\"1.4\":{\"met\":[]}", Map.of())))
                .containsExactly("answer FIELD_TYPE");
        assertThat(fields(() -> answer(province, id, "6.3", AnswerText.ratings(List.of("2", "2", "2")), Map.of())))
                .containsExactly("answer ANSWER_BY_EXPERTS");
        assertThat(problem(() -> answer(province, id, "9.9", AnswerText.yes(true), Map.of())))
                .isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(province.view(id).state()).isEqualTo(CaseState.NOT_STARTED);
    }

    @StoreTest
    void anIndicatorIsAnsweredAloneAndCleared(Store store) {
        var county = "320105";
        var province = new AProvince(store, "ALONE").registered(county).opened();
        var id = province.asReporter(county).caseOf(county);

        var version = answer(province, id, "1.5", null, Map.of("townshipsTotal", "13", "townshipsCovered", "10"));
        var shown = indicator(province.view(id), "1.5");
        assertThat(shown.self().points()).isEqualByComparingTo("3.85");
        assertThat(shown.next()).satisfies(next -> {
            assertThat(next.code()).isEqualTo("townshipsCovered");
            assertThat(next.change()).isEqualTo("1");
            assertThat(next.gain()).isEqualByComparingTo("0.38");
        });
        assertThat(province.view(id).version()).isEqualTo(version);

        answer(province, id, "1.5", null, Map.of("townshipsCovered", ""));
        assertThat(indicator(province.view(id), "1.5").self().points()).isNull();
        var stale = new Entry(id, "1.3", AnswerText.choice("inTerm"), Map.of(), version);
        assertThat(problem(() -> province.in(SelfInspectionService.class, service -> service.answer(stale))))
                .isEqualTo(CommonProblem.STALE_EDIT);
    }

    @StoreTest
    void pointsWithoutProofAreNotHandedIn(Store store) {
        var county = "320111";
        var province = new AProvince(store, "PROOF").registered(county).opened();
        var id = province.asReporter(county).caseOf(county);
        var file = province.evidence(county);
        var proof = new HashMap<>(AProvince.proof(file));
        proof.remove("1.4");
        var answers = new HashMap<>(AProvince.answers());
        answers.remove("2.1");
        var figures = new HashMap<>(AProvince.figures());
        figures.remove("studies");
        var entry = new WholeEntry(id, answers, figures, Map.of(), proof, null);
        province.in(SelfInspectionService.class, service -> service.answerAll(entry));

        var refused = catchThrowableOfType(
                RegistryException.class,
                () -> province.in(SelfInspectionService.class, service -> service.submit(id, null)));

        assertThat(refused.problem()).isEqualTo(AssessmentProblem.CASE_INCOMPLETE);
        assertThat(texts(refused))
                .containsExactlyInAnyOrder("2.1 ANSWER_MISSING", "5.2 FIGURE_MISSING", "1.4 EVIDENCE_MISSING");
        province.in(SelfInspectionService.class, service -> service.attach(id, "1.4", List.of(file)));
        assertThat(province.missing(id)).hasSize(2);
        province.in(SelfInspectionService.class, service -> service.detach(id, "1.4", file));
        assertThat(province.missing(id)).hasSize(3);
        var foreign = province.evidence("320113");
        assertThat(problem(() -> province.in(
                        SelfInspectionService.class, service -> service.attach(id, "1.4", List.of(foreign)))))
                .isEqualTo(CommonProblem.FIELDS_INVALID);
    }

    @StoreTest
    void oneSecondAfterTheDeadlineIsTooLate(Store store) {
        var county = "320113";
        var province = new AProvince(store, "LATE").registered(county).opened();
        var id = province.asReporter(county).caseOf(county);
        province.in(SelfInspectionService.class, service -> service.answerAll(province.complete(id, county)));
        province.at(AProvince.DEADLINE.plusSeconds(1));

        // the lapse has a transaction of its own in a container; here it is that of the test
        store.inTransaction(() -> assertThat(
                        problem(() -> store.bean(SelfInspectionService.class).submit(id, null)))
                .isEqualTo(AssessmentProblem.DEADLINE_PASSED));

        assertThat(province.view(id).state()).isEqualTo(CaseState.NOT_PARTICIPATED);
        assertThat(province.view(id).possible()).isEmpty();
        assertThat(ranking(store, "LATE")).contains("320113 NOT_PARTICIPATED null NOT_PARTICIPATED");
    }

    @StoreTest
    void atTheDeadlineIsInTimeAndTheRestLapses(Store store) {
        var county = "320114";
        var province = new AProvince(store, "LAPSE")
                .registered(county)
                .registered("320115")
                .opened();
        var id = province.asReporter(county).caseOf(county);
        var idle = province.asReporter("320115").caseOf("320115");
        int early = province.asManager().in(CampaignService.class, service -> service.lapse("LAPSE"));
        assertThat(early).isZero();
        province.asReporter(county)
                .in(SelfInspectionService.class, service -> service.answerAll(province.complete(id, county)));
        province.at(AProvince.DEADLINE).in(SelfInspectionService.class, service -> service.submit(id, null));

        province.at(AProvince.DEADLINE.plusSeconds(1))
                .asManager()
                .in(CampaignService.class, service -> service.lapse("LAPSE"));

        assertThat(province.view(id).state()).isEqualTo(CaseState.SELF_SUBMITTED);
        assertThat(province.view(idle).state()).isEqualTo(CaseState.NOT_PARTICIPATED);
    }

    @StoreTest
    void aReturnedCaseIsCorrectedWithinFiveWorkingDaysAndGetsAnotherReceipt(Store store) {
        var county = "320117";
        var province = new AProvince(store, "RETURN").registered(county).opened();
        var id = province.submitted(county);
        assertThat(fields(() -> province.asAuditor()
                        .in(ReturnService.class, service -> service.returnCase(ReturnCase.whole(id, " ", null)))))
                .containsExactly("remark NOTHING_RETURNED");
        province.at(AProvince.DEADLINE.minusSeconds(60))
                .in(ReturnService.class, service -> service.returnCase(ReturnCase.whole(id, "1.4 的任职文件不清楚", null)));

        province.at(AProvince.DEADLINE.plusSeconds(5 * 86_400)).asReporter(county);
        assertThat(province.view(id).remark()).isEqualTo("1.4 的任职文件不清楚");
        answer(province, id, "1.4", AnswerText.met(List.of("chairs")), Map.of());
        var receipt = province.in(SelfInspectionService.class, service -> service.submit(id, null));

        assertThat(receipt.number()).endsWith("/2");
        assertThat(receipt.content()).contains("\"1.4\":{\"met\":[\"chairs\"]}");
        assertThat(province.receipt(id)).isEqualTo(receipt);
    }

    @StoreTest
    void anIndicatorThatDoesNotApplyIsScaledAway(Store store) {
        var county = "320213";
        var province = new AProvince(store, "SCALED").registered(county).opened();
        var id = province.asReporter(county).caseOf(county);
        province.in(SelfInspectionService.class, service -> service.answerAll(province.complete(id, county)));
        province.in(SelfInspectionService.class, service -> service.declareInapplicable(id, "1.6", "全域城区"));

        assertThat(indicator(province.view(id), "1.6").inapplicable()).isEqualTo("全域城区");
        province.in(SelfInspectionService.class, service -> service.submit(id, null));
        // (25.85 - 3) × 30 ÷ 27
        assertThat(province.asAuditor().view(id).dimensions().get(0).official()).isEqualByComparingTo("25.39");
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }

    private static List<String> fields(ThrowingCallable act) {
        return texts(catchThrowableOfType(RegistryException.class, act));
    }

    private static List<String> texts(RegistryException broken) {
        return broken.fields().stream().map(SelfInspectionStoryTest::text).toList();
    }

    private static String text(FieldProblem field) {
        return field.field() + " " + field.problem().name();
    }
}
