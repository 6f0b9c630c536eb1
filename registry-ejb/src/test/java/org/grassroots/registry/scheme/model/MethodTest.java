package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of contract §2, and what it says of zero, alternatives, sets and undefined values. */
class MethodTest {

    private static final String SETS = """
            {"type":"CHECKLIST","conditions":[{"code":"p","title":{"zh":"甲"}},{"code":"q","title":{"zh":"乙"}},
            {"code":"r","title":{"zh":"丙"},"value":"a-1"}],
            "points":{"1":1,"3":5,"sets":[{"all":["q","r"],"points":4},{"all":["q"],"points":2}]}}""";
    private static final String STEPS = """
            {"type":"THRESHOLD","value":"members","steps":[{"atLeast":50,"points":1,"any":[{"value":"units","atLeast":5}]},
            {"atLeast":200,"points":2.5,"exclusive":true,"any":[{"value":"units","atLeast":10}]},
            {"atLeast":600,"points":3}]}""";

    @ParameterizedTest
    @CsvSource({"true,7.00", "false,0.00"})
    void yesEarnsTheWeight(String yes, String points) {
        assertThat(AScheme.points(7, "{\"type\":\"YES_NO\"}", ACase.answer("{\"yes\":" + yes + "}")))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"1,7.00", "0.001,7.00", "0,0.00", "-1,0.00"})
    void aValueAboveZeroIsAYes(String value, String points) {
        assertThat(AScheme.points(7, "{\"type\":\"YES_NO\",\"value\":\"a\"}", ACase.figures("a", value)))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0 | 0.00",
                "p | 1 | 1.00",
                "'' | 2 | 1.00",
                "q | 0 | 2.00",
                "q | 2 | 4.00",
                "p,q | 2 | 4.00",
                "p | 2 | 1.00"
            })
    void theFirstSetThatIsMetWinsOverTheNumberMet(String met, String figure, String points) {
        var codes = met.isEmpty() ? "" : "\"" + met.replace(",", "\",\"") + "\"";
        var text =
                "{\"id\":\"x\",\"figures\":{\"a\":\"" + figure + "\"},\"answers\":{\"1.1\":{\"met\":[" + codes + "]}}}";

        assertThat(AScheme.points(5, SETS, text)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "49,0,0.00",
        "50,0,1.00",
        "0,5,1.00",
        "200,0,1.00",
        "200.01,0,2.50",
        "0,10,2.50",
        "599,99,2.50",
        "600,0,3.00"
    })
    void theHighestStepReachedCountsByItsValueOrAnAlternative(String members, String units, String points) {
        assertThat(AScheme.points(3, STEPS, ACase.figures("members", members, "units", units)))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"ZERO,0.00", "FULL,8.00"})
    void aTargetOfZeroIsWhatTheSchemeSays(String whenUndefined, String points) {
        assertThat(AScheme.points(8, proportion(",\"whenUndefined\":\"" + whenUndefined + "\""), nothingOfNothing()))
                .isEqualTo(points);
    }

    @Test
    void aTargetOfZeroLeavesTheIndicatorUnscoredWhereTheSchemeSaysNothing() {
        assertThat(AScheme.outcome(AScheme.with(8, proportion("")), nothingOfNothing()))
                .isEqualTo(new Outcome.Unscored(Reason.UNDEFINED, ""));
    }

    @Test
    void aDimensionWithoutAnApplicableIndicatorIsItselfUnscored() {
        var scheme = AScheme.with(8, proportion(",\"whenUndefined\":\"NOT_APPLICABLE\""));
        var text = nothingOfNothing().replace("}}", "},\"answers\":{\"9.1\":{\"yes\":true}}}");

        var result = new Engine(scheme).evaluate(text);

        assertThat(result.unscored()).containsOnly(Map.entry("1", Reason.DIMENSION_INAPPLICABLE));
        assertThat(result.total()).isNull();
        assertThat(result.grade()).isNull();
    }

    @Test
    void aMissingFigureIsNamed() {
        assertThat(AScheme.outcome(AScheme.with(8, proportion(",\"whenUndefined\":\"ZERO\"")), ACase.figures("a", "1")))
                .isEqualTo(new Outcome.Unscored(Reason.FIGURE_MISSING, "b"));
    }

    @Test
    void aMissingAnswerLeavesTheIndicatorUnscored() {
        assertThat(AScheme.outcome(AScheme.with(8, "{\"type\":\"YES_NO\"}"), ACase.figures()))
                .isEqualTo(new Outcome.Unscored(Reason.ANSWER_MISSING, ""));
    }

    @ParameterizedTest
    @CsvSource({"3,6,4.00", "9,6,8.00", "-3,6,0.00", "3,-6,0.00", "0,6,0.00"})
    void aProportionIsHeldWithinNothingAndTheWeight(String value, String target, String points) {
        assertThat(AScheme.points(8, proportion(""), ACase.figures("a", value, "b", target)))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2,6.50", "0,8.00", "20,0.00"})
    void defectsMayBeAFigure(String defects, String points) {
        var method = "{\"type\":\"DEDUCTION\",\"perDefect\":0.75,\"value\":\"a\"}";

        assertThat(AScheme.points(8, method, ACase.figures("a", defects))).isEqualTo(points);
    }

    private static String proportion(String more) {
        return "{\"type\":\"PROPORTION\",\"value\":\"a\",\"target\":\"b\"" + more + "}";
    }

    private static String nothingOfNothing() {
        return ACase.figures("a", "0", "b", "0");
    }
}
