package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.CaseView.DimensionView;
import org.grassroots.registry.assessment.model.AnswerText;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Dimensions are returned one by one, through the services, on both databases. */
class ReturnServiceTest {

    private static final String COUNTY = "320205";

    @StoreTest
    void onlyWhatWasReturnedCanBeChanged(Store store) {
        var province = new AProvince(store, "PART").registered(COUNTY).opened();
        var id = province.submitted(COUNTY);
        giveBack(province.asAuditor(), id, "", Map.of("1", "1.4 的任职文件不清楚", "3", "请附合同"));

        var shown = province.asReporter(COUNTY).view(id);
        assertThat(shown.state()).isEqualTo(CaseState.RETURNED);
        assertThat(shown.remark()).contains("1 ", "1.4 的任职文件不清楚", "请附合同");
        assertThat(shown.dimensions()).filteredOn(DimensionView::open).hasSize(2);
        assertThat(shown.dimensions().get(0).returned()).isEqualTo("1.4 的任职文件不清楚");
        assertThat(shown.dimensions().get(1).returned()).isNull();

        var kept = "DIMENSION_NOT_RETURNED";
        var file = province.evidence(COUNTY);
        assertThat(problems(() -> answer(province, id, "2.1", AnswerText.met(List.of("duty")))))
                .containsExactly("answer " + kept);
        assertThat(problems(() -> figure(province, id, "2.2", "surveyItems", "1")))
                .containsExactly("surveyItems " + kept);
        assertThat(problems(() -> in(province, service -> service.attach(id, "2.1", List.of(file)))))
                .containsExactly("/evidence/2.1 " + kept);
        var attached = shown.dimensions().get(1).indicators().get(0).evidence().get(0);
        assertThat(catchThrowableOfType(
                                RegistryException.class,
                                () -> in(province, service -> service.detach(id, "2.1", attached.evidenceId())))
                        .problem())
                .isEqualTo(AssessmentProblem.DIMENSION_NOT_RETURNED);
        assertThat(problems(() -> in(province, service -> service.declareInapplicable(id, "2.1", "无"))))
                .containsExactly("/inapplicable/2.1 " + kept);
        var all = new WholeEntry(
                id,
                Map.of("2.1", AnswerText.met(List.of()), "1.3", "{\"choice\":\"inTerm\"}"),
                Map.of("volunteers", "1"),
                Map.of(),
                Map.of(),
                null);
        assertThat(problems(() -> in(province, service -> service.answerAll(all))))
                .containsExactlyInAnyOrder("/answers/2.1 " + kept, "/figures/volunteers " + kept);

        answer(province, id, "1.4", AnswerText.met(List.of("chairs")));
        in(province, service -> service.attach(id, "3.1", List.of(file)));
        var receipt = province.in(SelfInspectionService.class, service -> service.submit(id, null));
        assertThat(receipt.number()).endsWith("/2");
        assertThat(receipt.content()).contains("\"2.1\":{\"met\":[\"appraisal\",\"duty\",\"incentive\",\"training\"]}");
    }

    @StoreTest
    void theReviewerSeesWhatChangedSinceTheReturn(Store store) {
        var county = "320206";
        var province = new AProvince(store, "CHANGED").registered(county).opened();
        var id = province.submitted(county);
        giveBack(province.asAuditor(), id, "", Map.of("1", "请更正", "2", "请附材料"));
        province.asReporter(county);
        answer(province, id, "1.4", AnswerText.met(List.of("chairs")));
        answer(province, id, "1.3", "{\"choice\":\"inTerm\"}");
        in(province, service -> service.attach(id, "2.1", List.of(province.evidence(county))));
        province.in(SelfInspectionService.class, service -> service.submit(id, null));

        var indicators = province.asAuditor().view(id).dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(indicator -> indicator.change() != null)
                .toList();
        assertThat(indicators).extracting(IndicatorView::code).containsExactly("1.4", "2.1");
        var answered = Objects.requireNonNull(indicators.get(0).change());
        var before = Objects.requireNonNull(answered.before());
        assertThat(Objects.requireNonNull(before.answer()).met()).contains("chairs", "committee", "standing");
        assertThat(before.points()).isGreaterThan(indicators.get(0).self().points());
        assertThat(Objects.requireNonNull(indicators.get(1).change()).added()).containsExactly("证明.pdf");
        var own = province.asReporter(county).view(id).dimensions().get(0).indicators();
        assertThat(own).extracting(IndicatorView::change).containsOnlyNulls();
    }

    @StoreTest
    void aRemarkOnAllReturnsTheWholeCaseAndNothingIsReturnedWithout(Store store) {
        var county = "320211";
        var province = new AProvince(store, "WHOLE").registered(county).opened();
        var id = province.submitted(county);
        province.asAuditor();
        assertThat(problems(() -> giveBack(province, id, " ", Map.of()))).containsExactly("remark NOTHING_RETURNED");
        assertThat(problems(() -> giveBack(province, id, "", Map.of("9", "x", "1", " "))))
                .containsExactlyInAnyOrder("/remarks/9 DIMENSION_UNKNOWN", "/remarks/1 FIELD_REQUIRED");
        assertThat(problems(() -> giveBack(province, id, "", Map.of("1", "长".repeat(501)))))
                .containsExactly("/remarks/1 FIELD_TOO_LONG");
        giveBack(province, id, "请全面核对", Map.of("1", "任职文件不清楚"));

        var shown = province.asReporter(county).view(id);
        assertThat(shown.dimensions()).allMatch(DimensionView::open);
        assertThat(shown.dimensions().get(0).returned()).isEqualTo("任职文件不清楚");
        assertThat(shown.dimensions().get(5).returned()).isEqualTo("请全面核对");
        in(province, service -> service.declareInapplicable(id, "2.1", ""));
        answer(province, id, "5.1", "{\"choice\":\"county\"}");
        province.in(SelfInspectionService.class, service -> service.submit(id, null));
        giveBack(province.asAuditor(), id, "", Map.of("2", "再补一次"));

        assertThat(province.view(id).dimensions())
                .filteredOn(DimensionView::open)
                .hasSize(1);
    }

    private static void giveBack(AProvince province, String id, String remark, Map<String, String> remarks) {
        province.in(ReturnService.class, service -> service.returnCase(new ReturnCase(id, remark, remarks, null)));
    }

    private static void answer(AProvince province, String id, String indicator, String answer) {
        in(province, service -> service.answer(new Entry(id, indicator, answer, Map.of(), null)));
    }

    private static void figure(AProvince province, String id, String indicator, String figure, String amount) {
        in(province, service -> service.answer(new Entry(id, indicator, null, Map.of(figure, amount), null)));
    }

    private static void in(AProvince province, ToLongFunction<SelfInspectionService> act) {
        province.in(SelfInspectionService.class, act::applyAsLong);
    }

    private static List<String> problems(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).fields().stream()
                .map(field -> field.field() + " " + field.problem().key())
                .toList();
    }
}
