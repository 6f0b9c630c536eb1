package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract §5. */
class ExplanationTest {

    private static final Provenance PROVENANCE = new Provenance(
            Map.of(
                    "partyGroup",
                    new Provenance.FigureSource(
                            BigDecimal.ONE, Provenance.Kind.REGISTER, LocalDate.of(2021, 6, 30), null, null),
                    "surveyItems",
                    new Provenance.FigureSource(
                            new BigDecimal("12"),
                            Provenance.Kind.REPORTED,
                            null,
                            "li",
                            Instant.parse("2021-07-01T02:00:00Z"))),
            Map.of("2.2", Map.of(Stage.ON_SITE, new Provenance.Giver("wang", Instant.parse("2021-08-01T02:00:00Z")))),
            Map.of("2.2", List.of("ab12")));

    private static Explanation explain(Scheme scheme, String caseText) {
        return new Explaining(scheme, StagedCase.reviewed(CaseDocument.read(caseText)), Provenance.UNKNOWN)
                .explanation(Optional.empty());
    }

    private static IndicatorExplanation first(int weight, String method, String caseText) {
        return explain(AScheme.with(weight, method), caseText)
                .result()
                .total()
                .dimensions()
                .get(0)
                .indicators()
                .get(0);
    }

    private static Explanation county() {
        var onSite = CaseDocument.read(
                "{\"id\":\"320106\",\"figures\":{\"surveyItems\":\"7\"},\"inapplicable\":{\"1.6\":\"全域城区\"}}");
        var staged = new StagedCase(
                ACase.full(), ACase.full(), onSite, Set.of(), ACase.full().adjustments());
        return new Explaining(AScheme.county(), staged, PROVENANCE).explanation(Optional.empty());
    }

    @Test
    void theSameInputsGiveTheSameBytes() {
        assertThat(county().canonical()).isEqualTo(county().canonical());
        assertThat(CanonicalJson.sha256(county().json()))
                .isEqualTo(CanonicalJson.sha256(JsonText.read(county().canonical(), new FaultLog())));
    }

    @Test
    void itTellsFigureSourceStagesEvidenceAndNextStep() {
        var explained =
                county().result().total().dimensions().get(1).indicators().get(1);

        assertThat(explained.officialStage()).isEqualTo(Stage.ON_SITE);
        assertThat(explained.points()).isEqualTo("3.00");
        assertThat(explained.figures().get(0).corrected()).isTrue();
        assertThat(explained.values())
                .extracting(IndicatorExplanation.StageValue::stage)
                .containsExactly(Stage.SELF, Stage.DESK, Stage.ON_SITE);
        assertThat(explained.evidence()).containsExactly("ab12");
        assertThat(explained.next()).isNotNull();
        assertThat(CanonicalJson.write(explained.json()))
                .contains(
                        "\"next\":{\"change\":\"5\",\"gain\":\"2.00\",\"kind\":\"FIGURE\",\"subject\":\"surveyItems\"}")
                .contains("\"by\":\"wang\"")
                .contains(
                        "\"source\":{\"at\":\"2021-07-01T02:00:00Z\",\"by\":\"li\",\"kind\":\"REPORTED\",\"value\":\"12\"}");
    }

    @Test
    void itTellsTheFactorOfADimension() {
        var dimension = county().result().total().dimensions().get(0);

        assertThat(dimension.factor()).hasToString("10/9");
        assertThat(dimension.rule().key()).isEqualTo(RuleKey.DIMENSION_SCALED);
        assertThat(CanonicalJson.write(dimension.json()))
                .contains("\"factor\":{\"decimal\":\"1.111111\",\"exact\":\"10/9\"}")
                .contains("\"notApplicable\":\"全域城区\"");
    }

    @Test
    void threeMoreMembersGainATenthOfAPoint() {
        var method = "{\"type\":\"PROPORTION\",\"value\":\"members\",\"target\":\"0.5*scienceWorkers\"}";
        var explained = first(8, method, ACase.figures("members", "173", "scienceWorkers", "480"));

        assertThat(explained.next())
                .isEqualTo(
                        new NextStep(NextStep.Kind.FIGURE, "members", BigInteger.valueOf(3), new BigDecimal("0.10")));
        assertThat(explained.calculation()).isEqualTo("8 * min(1, max(0, (173) / (0.5*480)))");
        assertThat(explained.raw()).hasToString("173/30");
        assertThat(explained.workings())
                .extracting(IndicatorExplanation.Working::numbers)
                .containsExactly("173", "0.5*480");
    }

    @Test
    void aChecklistAsksForOneMoreCondition() {
        var text = ACase.fullMarks().replace("\"categories\",", "");
        var explained = explain(AScheme.county(), text)
                .result()
                .total()
                .dimensions()
                .get(0)
                .indicators()
                .get(3);

        assertThat(explained.next())
                .isEqualTo(new NextStep(NextStep.Kind.CONDITION, "categories", BigInteger.ONE, new BigDecimal("2.00")));
    }

    @Test
    void whatIsFullOrHasNoStepsHasNoNextStep() {
        assertThat(explain(AScheme.county(), ACase.fullMarks()).result().total().dimensions())
                .flatExtracting(Explanation.DimensionPart::indicators)
                .extracting(IndicatorExplanation::next)
                .containsOnlyNulls();
        assertThat(first(5, "{\"type\":\"YES_NO\"}", ACase.answer("{\"yes\":false}"))
                        .next())
                .isNull();
    }

    @Test
    void anUndefinedValueThatTheSchemeDecidesIsExplainedToo() {
        var method = "{\"type\":\"PROPORTION\",\"value\":\"a\",\"target\":\"b/c\",\"whenUndefined\":\"ZERO\"}";
        var explained = first(5, method, ACase.figures("a", "1", "b", "1", "c", "0"));

        assertThat(explained.points()).isEqualTo("0.00");
        assertThat(explained.next()).isNull();
        assertThat(explained.workings().get(1).value()).isEqualTo(Exact.UNDEFINED);
    }

    @Test
    void anUnscoredCaseIsExplainedWithItsReasons() {
        var explanation = explain(AScheme.county(), "{\"id\":\"x\"}");

        assertThat(explanation.result().gradeRule().key()).isEqualTo(RuleKey.NO_GRADE);
        assertThat(explanation.canonical())
                .contains("FIGURE_MISSING", "ANSWER_MISSING")
                .doesNotContain("\"points\":\"0.00\"");
    }

    @Test
    void rulesReadAsSentencesInBothLanguages() {
        var explained =
                county().result().total().dimensions().get(0).indicators().get(4);

        assertThat(explained.rule().text(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("townshipsCovered 除以 townshipsTotal，按比例得 5 分，最多 5 分");
        assertThat(explained.rule().text(Locale.UK))
                .isEqualTo("5 points in proportion of townshipsCovered to townshipsTotal, at most 5");
    }

    @Test
    void theQuotaIsNamedAsTheReasonOfTheGrade() {
        var staged = StagedCase.reviewed(ACase.full());
        var moved = new Explaining(AScheme.county(), staged, Provenance.UNKNOWN)
                .explanation(Optional.of(new Quota.Place(Grade.GOOD, true)));

        assertThat(moved.result().grade()).isEqualTo(Grade.GOOD);
        assertThat(moved.result().gradeRule()).isEqualTo(Rule.of(RuleKey.GRADE_QUOTA, "GOOD", "EXCELLENT"));
    }
}
