package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** domain.md C.7, the examples that concern schemes. */
class GoldenCasesTest {

    private static final String RATED = "{\"type\":\"EXPERT\",\"scale\":100}";

    @Test
    void aProportionOf173MembersIn480ScienceWorkersAgainstHalfOfThemEarns577Of8() {
        var method = "{'type':'PROPORTION','value':'members','target':'0.5*scienceWorkers'}".replace('\'', '"');

        assertThat(AScheme.points(8, method, ACase.figures("members", "173", "scienceWorkers", "480")))
                .isEqualTo("5.77");
    }

    @Test
    void fourMeetingsReachTheSecondStep() {
        var method = """
                {"type":"THRESHOLD","value":"events","steps":[{"atLeast":1,"points":1},{"atLeast":3,"points":2},
                {"atLeast":5,"points":3}]}""";

        assertThat(AScheme.points(3, method, ACase.figures("events", "4"))).isEqualTo("2.00");
    }

    @Test
    void threeOfFourConditionsEarnFour() {
        var answers = new HashMap<>(ACase.full().answers());
        answers.put("1.4", new Answer.Met(Set.of("chairs", "standing", "committee")));

        var result = new Engine(AScheme.county()).score(changed(answers, Map.of()));

        assertThat(result.indicators().get("1.4")).isEqualTo("4.00");
        assertThat(result.total()).isEqualTo("98.00");
    }

    @Test
    void fourteenEventsAnd6200PeopleEarn510() {
        var method = "{\"type\":\"FORMULA\",\"points\":\"3*min(1, events/20)+3*min(1, people/5000)\"}";

        assertThat(AScheme.points(6, method, ACase.figures("events", "14", "people", "6200")))
                .isEqualTo("5.10");
    }

    @Test
    void deductionsNeverGoBelowZero() {
        assertThat(AScheme.points(4, "{\"type\":\"DEDUCTION\",\"perDefect\":2}", ACase.answer("{\"defects\":\"3\"}")))
                .isEqualTo("0.00");
    }

    @Test
    void threeExpertsAreAveragedAndRoundedBeforeTheWeight() {
        var ratings = new Answer.Ratings(List.of(new BigDecimal("48"), new BigDecimal("57.5"), new BigDecimal("36")));

        assertThat(Expert.mean(ratings)).isEqualTo("47.17");
        assertThat(AScheme.points(3, RATED, ACase.answer("{\"ratings\":[\"48\",\"57.5\",\"36\"]}")))
                .isEqualTo("1.42");
    }

    @Test
    void twoExpertsLeaveTheIndicatorUnscored() {
        assertThat(AScheme.outcome(AScheme.with(3, RATED), ACase.answer("{\"ratings\":[\"48\",\"57.5\"]}")))
                .isEqualTo(new Outcome.Unscored(Reason.TOO_FEW_EXPERTS, ""));
    }

    @Test
    void anIndicatorThatDoesNotApplyLeavesItsWeightToTheOthers() {
        var result =
                new Engine(AScheme.county()).score(changed(ACase.full().answers(), Map.of("1.6", "全域城区", "2.1", "无")));

        assertThat(result.dimensions()).containsEntry("1", new BigDecimal("30.00"));
        assertThat(result.dimensions()).containsEntry("2", new BigDecimal("20.00"));
        assertThat(result.total()).isEqualTo("100.00");
        assertThat(result.indicators()).doesNotContainKey("1.6");
    }

    @Test
    void exactlyNinetyIsExcellentAndOneHundredthLessIsGood() {
        var grading = new Grading(AScheme.county().bands());

        assertThat(grading.grade(new BigDecimal("90.00"), false)).contains(Grade.EXCELLENT);
        assertThat(grading.grade(new BigDecimal("89.99"), false)).contains(Grade.GOOD);
        assertThat(grading.grade(new BigDecimal("89.99"), true)).contains(Grade.UNQUALIFIED);
    }

    @Test
    void dimensionsThatWeigh101RefusePublication() {
        var text = AScheme.countyText().replace("\"weight\": 8,", "\"weight\": 9,");

        assertThat(AScheme.read(text).faults())
                .extracting(Fault::pointer, Fault::code)
                .contains(Tuple.tuple("/dimensions", FaultCode.DIMENSIONS_SUM));
    }

    @Test
    void threeTimesASixteenthByThreeTenthsIsRoundedUpFromTheExactValue() {
        var method = "{\"type\":\"FORMULA\",\"points\":\"3*(1/16)/0.30\"}";

        assertThat(AScheme.points(3, method, ACase.figures())).isEqualTo("0.63");
    }

    private static CaseDocument changed(Map<String, Answer> answers, Map<String, String> inapplicable) {
        var full = ACase.full();
        return new CaseDocument(full.id(), full.figures(), answers, inapplicable, full.adjustments());
    }
}
