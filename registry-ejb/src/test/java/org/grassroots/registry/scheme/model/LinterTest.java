package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LinterTest {

    private static final String METHOD = "/dimensions/0/indicators/0";

    private static List<Finding> of(String method) {
        return lint(AScheme.with(5, method)).stream()
                .filter(finding -> finding.pointer().startsWith(METHOD))
                .filter(finding -> finding.code() != LintCode.EVIDENCE_UNASKED)
                .toList();
    }

    private static List<Finding> lint(Scheme scheme) {
        return new Linter(scheme, ACatalogue.SHIPPED).findings();
    }

    @Test
    void theSampleOfCountiesPutsTheFourServicesFirst() {
        assertThat(lint(AScheme.county())).extracting(Finding::code).doesNotContain(LintCode.SERVICES_TOO_LIGHT);
    }

    @Test
    void aCountySchemeMustGiveTheFourServicesSixtyOfAHundred() {
        var text = AScheme.countyText().replace("\"service\": \"DECISIONS\"", "\"service\": null");

        assertThat(lint(AScheme.read(text).scheme()))
                .contains(Finding.of("/dimensions", LintCode.SERVICES_TOO_LIGHT, 55, 60));
        assertThat(lint(AScheme.read(text.replace("COUNTY_ASSOCIATION", "LEARNED_SOCIETY"))
                        .scheme()))
                .extracting(Finding::code)
                .doesNotContain(LintCode.SERVICES_TOO_LIGHT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min(a, 3) | 4",
                "3 | 3.5",
                "a/a - a | 1000",
                "min(1, a/b) | 1.01",
                "max(2, min(a, b, 7)) | 7.5",
                "0 - a | 0.01",
                "2 * min(a, 4) | 9",
                "min(a,4) / max(b,2) | 2.1",
                "(0-3)*(0-3) | 10"
            })
    void aStepThatNoFiguresReachIsFound(String value, String atLeast) {
        var found = of("{\"type\":\"THRESHOLD\",\"value\":\"" + value + "\",\"steps\":[{\"atLeast\":" + atLeast
                + ",\"points\":5}]}");

        if (value.startsWith("a/a")) {
            assertThat(found).as("nothing bounds this expression").isEmpty();
        } else {
            assertThat(found)
                    .contains(Finding.of(METHOD + "/method/steps/0", LintCode.STEP_UNREACHABLE, "1.1", atLeast))
                    .contains(Finding.of(METHOD, LintCode.WEIGHT_UNREACHABLE, "1.1", "0", 5));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min(a, 3) | 3",
                "a - b | 100",
                "a / b | 100",
                "max(a, 1) | 100",
                "(0-3)*(0-3) | 9",
                "2 * min(a, 4) | 8",
                "min(a,4) / max(b,2) | 2",
                "(a - b) * 3 | 9",
                "min(a,4) / min(b,2) | 900",
                "5 - min(a, 2) | 5"
            })
    void aStepThatSomeFiguresReachIsNot(String value, String atLeast) {
        assertThat(of("{\"type\":\"THRESHOLD\",\"value\":\"" + value + "\",\"steps\":[{\"atLeast\":" + atLeast
                        + ",\"points\":5}]}"))
                .isEmpty();
    }

    @Test
    void aStepMustBeExceededWhereItSaysSo() {
        assertThat(of("{\"type\":\"THRESHOLD\",\"value\":\"min(a,3)\",\"steps\":"
                        + "[{\"atLeast\":3,\"points\":5,\"exclusive\":true}]}"))
                .extracting(Finding::code)
                .contains(LintCode.STEP_UNREACHABLE);
    }

    @Test
    void anAlternativeMakesAStepReachable() {
        assertThat(of("{\"type\":\"THRESHOLD\",\"value\":\"min(a,3)\",\"steps\":[{\"atLeast\":4,\"points\":5,"
                        + "\"any\":[{\"value\":\"b\",\"atLeast\":7}]}]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"CHOICE\",\"options\":[{\"code\":\"x\",\"title\":{\"zh\":\"x\"},\"points\":4}]} | 4",
                "{\"type\":\"YES_NO\",\"value\":\"min(0, a)\"} | 0",
                "{\"type\":\"FORMULA\",\"points\":\"min(a, 2.345)\"} | 2.35",
                "{\"type\":\"CHECKLIST\",\"points\":{\"1\":3},\"conditions\":[{\"code\":\"x\",\"title\":{\"zh\":\"x\"}}]} | 3"
            })
    void aWeightThatNobodyCanEarnIsFound(String method, String most) {
        assertThat(of(method)).containsExactly(Finding.of(METHOD, LintCode.WEIGHT_UNREACHABLE, "1.1", most, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"CHOICE\",\"options\":[{\"code\":\"x\",\"title\":{\"zh\":\"x\"},\"points\":5}]}",
                "{\"type\":\"YES_NO\"}",
                "{\"type\":\"YES_NO\",\"value\":\"a\"}",
                "{\"type\":\"FORMULA\",\"points\":\"a\"}",
                "{\"type\":\"PROPORTION\",\"value\":\"a\",\"target\":\"b\"}",
                "{\"type\":\"DEDUCTION\",\"perDefect\":1}",
                "{\"type\":\"EXPERT\",\"scale\":5}",
                "{\"type\":\"CHECKLIST\",\"points\":{\"1\":5},\"conditions\":[{\"code\":\"x\",\"title\":{\"zh\":\"x\"}}]}"
            })
    void aWeightThatSomebodyCanEarnIsNot(String method) {
        assertThat(of(method)).isEmpty();
    }

    @Test
    void aSetBehindASmallerOneNeverCounts() {
        var checklist = """
                {"type":"CHECKLIST","conditions":[{"code":"x","title":{"zh":"x"}},{"code":"y","title":{"zh":"y"}}],
                 "points":{"1":1,"sets":[{"all":["x"],"points":2},{"all":["y","x"],"points":5},{"all":["y"],"points":5}]}}""";

        assertThat(of(checklist))
                .containsExactly(
                        Finding.of(METHOD + "/method/points/sets/1", LintCode.SET_UNREACHABLE, "1.1", "y + x"));
    }

    @Test
    void aBandAboveEverythingThatCanBeEarnedIsUnreachable() {
        var scheme = AScheme.with(
                20, "{\"type\":\"CHOICE\",\"options\":[{\"code\":\"x\",\"title\":{\"zh\":\"x\"},\"points\":5}]}");

        assertThat(lint(scheme))
                .contains(Finding.of("/bands/0", LintCode.BAND_UNREACHABLE, "EXCELLENT", "90", "85"))
                .filteredOn(finding -> finding.code() == LintCode.BAND_UNREACHABLE)
                .hasSize(1);
    }

    @Test
    void bonusCountsForWhatCanBeReachedUpToItsCap() {
        var text = AScheme.textWith(
                        20,
                        "{\"type\":\"CHOICE\",\"options\":[{\"code\":\"x\",\"title\":{\"zh\":\"x\"},\"points\":9}]}")
                .replace(
                        "\"dimensions\"",
                        "\"bonus\":[{\"code\":\"B\",\"title\":{\"zh\":\"奖\"},\"points\":9}],\"dimensions\"");

        assertThat(lint(AScheme.read(text).scheme()))
                .extracting(Finding::code)
                .doesNotContain(LintCode.BAND_UNREACHABLE);
        assertThat(lint(AScheme.read(text.replace("\"dimensions\"", "\"bonusCap\":0.5,\"dimensions\""))
                        .scheme()))
                .contains(Finding.of("/bands/0", LintCode.BAND_UNREACHABLE, "EXCELLENT", "90", "89.5"));
    }

    @Test
    void whatSomebodySaysOrReportsNeedsAProof() {
        assertThat(lint(AScheme.with(5, "{\"type\":\"YES_NO\"}")))
                .contains(Finding.of(METHOD, LintCode.EVIDENCE_UNASKED, "1.1"));
        assertThat(lint(AScheme.with(5, "{\"type\":\"YES_NO\",\"value\":\"a\"}")))
                .contains(Finding.of(METHOD, LintCode.EVIDENCE_UNASKED, "1.1"));
        assertThat(lint(AScheme.with(5, "{\"type\":\"YES_NO\",\"value\":\"partyGroup\"}")))
                .doesNotContain(Finding.of(METHOD, LintCode.EVIDENCE_UNASKED, "1.1"));
        assertThat(lint(AScheme.with(5, "{\"type\":\"EXPERT\",\"scale\":5}")))
                .doesNotContain(Finding.of(METHOD, LintCode.EVIDENCE_UNASKED, "1.1"));
    }

    @ParameterizedTest
    @EnumSource(LintCode.class)
    void everyFindingIsToldInBothLanguages(LintCode code) {
        var finding = Finding.of("", code, 1, 2, 3);

        assertThat(finding.text(Locale.CHINESE)).doesNotContain("{").containsPattern("\\p{IsHan}");
        assertThat(finding.text(Locale.ENGLISH)).doesNotContain("{").doesNotContainPattern("\\p{IsHan}");
    }

    /** Cases of the scheme with one dimension of three indicators, told by their points. */
    private static List<Finding> statistics(int[]... cases) {
        var results = new ArrayList<Result>();
        for (var points : cases) {
            var byCode = Map.of("1.1", decimal(points[0]), "9.1", decimal(points[1]));
            results.add(new Result(
                    "c" + results.size(),
                    byCode,
                    Map.of(),
                    Map.of(),
                    decimal(points[0] + points[1]),
                    Grade.GOOD,
                    false));
        }
        return new Statistics(AScheme.with(20, "{\"type\":\"FORMULA\",\"points\":\"a\"}"), results).findings();
    }

    private static BigDecimal decimal(int points) {
        return new BigDecimal(points).setScale(2);
    }

    @Test
    void nineInTenWithFullPointsAreACeiling() {
        var cases = IntStream.range(0, 10)
                .mapToObj(i -> new int[] {i == 0 ? 3 : 20, 7 * i})
                .toArray(int[][]::new);

        assertThat(statistics(cases)).contains(Finding.of(METHOD, LintCode.CEILING, "1.1", 9, 10));
        cases[1][0] = 19;
        assertThat(statistics(cases)).extracting(Finding::code).doesNotContain(LintCode.CEILING);
    }

    @Test
    void anIndicatorThatDoesNotTellTheBestFromTheWorstIsFound() {
        var cases = IntStream.range(0, 20)
                .mapToObj(i -> new int[] {10 + i % 2, 4 * i})
                .toArray(int[][]::new);

        assertThat(statistics(cases))
                .contains(Finding.of(METHOD, LintCode.DISCRIMINATES_LITTLE, "1.1", "0.01"))
                .extracting(Finding::pointer)
                .doesNotContain("/dimensions/1/indicators/0");
    }

    @Test
    void whatRisesAndFallsTogetherIsFound() {
        var alike = IntStream.range(0, 12)
                .mapToObj(i -> new int[] {i, 60 - 5 * (11 - i) + i % 2})
                .toArray(int[][]::new);
        var contrary =
                IntStream.range(0, 12).mapToObj(i -> new int[] {i, 80 - 3 * i}).toArray(int[][]::new);

        assertThat(statistics(alike))
                .contains(Finding.of("/dimensions/1/indicators/0", LintCode.CORRELATED, "1.1", "9.1", "1.00"));
        assertThat(statistics(contrary)).extracting(Finding::code).doesNotContain(LintCode.CORRELATED);
    }

    @Test
    void fewCasesSayNothing() {
        var cases = IntStream.range(0, 9).mapToObj(i -> new int[] {20, 80}).toArray(int[][]::new);

        assertThat(statistics(cases)).isEmpty();
        assertThat(Set.copyOf(statistics(new int[][] {}))).isEmpty();
    }
}
