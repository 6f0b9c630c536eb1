package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of contract §1 that refuses publication, each brought into a scheme by one change. */
class SchemePublicationFaultsTest {

    private static final String COUNTY = AScheme.countyText();
    private static final String FIRST = "/dimensions/0/indicators/0/method";

    private static String county(String from, String to) {
        assertThat(COUNTY).contains(from);
        return COUNTY.replace(from, to);
    }

    static Stream<Arguments> publicationFaults() {
        return Stream.of(
                Arguments.of(
                        county("\"weight\": 8,", "\"weight\": 9,"),
                        FaultCode.INDICATORS_SUM,
                        "/dimensions/5/indicators"),
                Arguments.of(county("\"weight\": 8,", "\"weight\": 9,"), FaultCode.DIMENSIONS_SUM, "/dimensions"),
                Arguments.of(
                        county("\"points\": {\"1\": 1, \"2\": 2, \"3\": 4, \"4\": 6}", "\"points\": {\"1\": 7}"),
                        FaultCode.POINTS_OUT_OF_RANGE,
                        "/dimensions/0/indicators/3/method/points/1"),
                Arguments.of(
                        county("\"points\": {\"1\": 1, \"2\": 2, \"3\": 4, \"4\": 6}", "\"points\": {\"5\": 1}"),
                        FaultCode.CHECKLIST_COUNT,
                        "/dimensions/0/indicators/3/method/points/5"),
                Arguments.of(
                        county("\"points\": {\"1\": 1, \"2\": 2, \"3\": 4, \"4\": 6}", "\"points\": {}"),
                        FaultCode.EMPTY_LIST,
                        "/dimensions/0/indicators/3/method/points"),
                Arguments.of(
                        county(
                                "\"points\": {\"1\": 1, \"2\": 2, \"3\": 4, \"4\": 6}",
                                "\"points\": {\"sets\": [{\"all\": [\"no\"], \"points\": 1}]}"),
                        FaultCode.CONDITION_UNKNOWN,
                        "/dimensions/0/indicators/3/method/points/sets/0/all"),
                Arguments.of(
                        county("\"perDefect\": 0.5", "\"perDefect\": 0.125"),
                        FaultCode.POINTS_DECIMALS,
                        "/dimensions/5/indicators/0/method/perDefect"),
                Arguments.of(
                        county("\"perDefect\": 0.5", "\"perDefect\": 0"),
                        FaultCode.NUMBER_OUT_OF_RANGE,
                        "/dimensions/5/indicators/0/method/perDefect"),
                Arguments.of(county("\"from\": 80", "\"from\": 90"), FaultCode.BANDS_NOT_DESCENDING, "/bands"),
                Arguments.of(
                        county(
                                "{\"grade\": \"UNQUALIFIED\", \"from\": 0}",
                                "{\"grade\": \"UNQUALIFIED\", \"from\": 1}"),
                        FaultCode.BANDS_NOT_ENDING_AT_ZERO,
                        "/bands"),
                Arguments.of(county("\"GOOD\", \"from\"", "\"EXCELLENT\", \"from\""), FaultCode.GRADE_TWICE, "/bands"),
                Arguments.of(
                        county("\"bonusCap\": 5", "\"bonusCap\": 5, \"quota\": {\"BASICALLY_QUALIFIED\": 10}"),
                        FaultCode.QUOTA_ON_LAST_BANDS,
                        "/quota/BASICALLY_QUALIFIED"),
                Arguments.of(
                        county("\"bonusCap\": 5", "\"bonusCap\": 5, \"quota\": {\"UNQUALIFIED\": 10}"),
                        FaultCode.QUOTA_ON_LAST_BANDS,
                        "/quota/UNQUALIFIED"),
                Arguments.of(
                        county("\"bonusCap\": 5", "\"bonusCap\": 5, \"quota\": {\"NOT_PARTICIPATED\": 10}"),
                        FaultCode.GRADE_WITHOUT_BAND,
                        "/quota/NOT_PARTICIPATED"),
                Arguments.of(
                        county("\"bonusCap\": 5", "\"bonusCap\": 5, \"quota\": {\"EXCELLENT\": 101}"),
                        FaultCode.NUMBER_OUT_OF_RANGE,
                        "/quota/EXCELLENT"),
                Arguments.of(
                        county("\"selfWeight\": 0", "\"selfWeight\": 1.01"),
                        FaultCode.NUMBER_OUT_OF_RANGE,
                        "/selfWeight"),
                Arguments.of(county("\"bonusCap\": 5", "\"bonusCap\": -1"), FaultCode.NUMBER_OUT_OF_RANGE, "/bonusCap"),
                Arguments.of(
                        county("{\"atLeast\": 6, \"points\": 3}", "{\"atLeast\": 12, \"points\": 3}"),
                        FaultCode.STEPS_NOT_ASCENDING,
                        "/dimensions/1/indicators/1/method/steps"),
                Arguments.of(
                        county("{\"atLeast\": 6, \"points\": 3}", "{\"atLeast\": 6, \"points\": 5}"),
                        FaultCode.STEPS_NOT_ASCENDING,
                        "/dimensions/1/indicators/1/method/steps"),
                Arguments.of(
                        county("\"5*establishedIndependently", "\"5*unheardOf"),
                        FaultCode.FIGURE_UNKNOWN,
                        FIRST + "/points"),
                Arguments.of(
                        county("\"5*establishedIndependently", "\"5*(establishedIndependently"),
                        FaultCode.EXPRESSION,
                        FIRST + "/points"),
                Arguments.of(
                        county(
                                "\"type\": \"FORMULA\", \"points\": \"5*establishedIndependently + 2*coLocated*ownSealAndBudget\"",
                                "\"type\": \"FORMULA\""),
                        FaultCode.KEY_MISSING,
                        FIRST + "/points"),
                Arguments.of(
                        county("\"type\": \"FORMULA\", \"points\"", "\"points\""),
                        FaultCode.KEY_MISSING,
                        FIRST + "/type"),
                Arguments.of(
                        county("\"code\": \"chairs\"", "\"code\": \"partyGroup\""),
                        FaultCode.ASKS_REGISTER_FACT,
                        "/dimensions/0/indicators/3/method/conditions/0"),
                Arguments.of(
                        county("{\"type\": \"YES_NO\", \"value\": \"partyGroup\"}", "{\"type\": \"YES_NO\"}"),
                        FaultCode.ASKS_REGISTER_FACT,
                        "/dimensions/0/indicators/1"),
                Arguments.of(
                        county("\"zh\": \"设立党组\", ", ""), FaultCode.TITLE_MISSING, "/dimensions/0/indicators/1/title"),
                Arguments.of(
                        county("\"code\": \"1.2\"", "\"code\": \"1 2\""),
                        FaultCode.CODE_FORM,
                        "/dimensions/0/indicators/1/code"),
                Arguments.of(
                        county("\"code\": \"1.2\",", ""), FaultCode.KEY_MISSING, "/dimensions/0/indicators/1/code"),
                Arguments.of(AScheme.text("", ""), FaultCode.EMPTY_LIST, "/dimensions"),
                Arguments.of(
                        AScheme.textWith(0, "{\"type\":\"YES_NO\"}"),
                        FaultCode.WEIGHT_NOT_POSITIVE,
                        "/dimensions/0/weight"));
    }

    @ParameterizedTest
    @MethodSource("publicationFaults")
    void everyOtherFaultMakesADraftThatCannotBePublished(String text, FaultCode code, String pointer) {
        var document = AScheme.read(text);

        assertThat(document.publishable()).isFalse();
        assertThat(document.faults())
                .anySatisfy(
                        fault -> assertThat(fault).returns(code, Fault::code).returns(pointer, Fault::pointer));
    }

    @ParameterizedTest
    @MethodSource("publicationFaults")
    void aFaultyDraftStillScoresWithoutFailing(String text, FaultCode code, String pointer) {
        assertThat(new Engine(AScheme.read(text).scheme()).score(ACase.full()).id())
                .isEqualTo("320106");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"CHOICE\"} | options",
                "{\"type\":\"CHOICE\",\"options\":[]} | options",
                "{\"type\":\"CHECKLIST\",\"points\":{\"1\":1}} | conditions",
                "{\"type\":\"CHECKLIST\",\"conditions\":[{\"code\":\"x\",\"title\":{\"zh\":\"x\"}}]} | points",
                "{\"type\":\"THRESHOLD\",\"steps\":[{\"atLeast\":1,\"points\":1}]} | value",
                "{\"type\":\"THRESHOLD\",\"value\":\"a\"} | steps",
                "{\"type\":\"PROPORTION\",\"value\":\"a\"} | target",
                "{\"type\":\"PROPORTION\",\"target\":\"a\"} | value",
                "{\"type\":\"FORMULA\"} | points",
                "{\"type\":\"DEDUCTION\"} | perDefect",
                "{\"type\":\"EXPERT\"} | scale"
            })
    void aMethodWithoutWhatItNeedsLeavesItsIndicatorUnscored(String method, String key) {
        var document = AScheme.read(AScheme.textWith(5, method));

        assertThat(document.faults()).extracting(Fault::pointer).containsExactly(FIRST + "/" + key);
        assertThat(AScheme.outcome(document.scheme(), ACase.figures()))
                .isEqualTo(new Outcome.Unscored(Reason.METHOD_INCOMPLETE, ""));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var text = county("\"weight\": 8,", "\"weight\": 9,").replace("\"from\": 80", "\"from\": 95");

        assertThat(AScheme.read(text).faults())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder(
                        FaultCode.BANDS_NOT_DESCENDING, FaultCode.INDICATORS_SUM, FaultCode.DIMENSIONS_SUM);
    }

    @Test
    void anArchivedSchemeMayHaveAThirdLevelAndScoresNothing() {
        var text = AScheme.text("""
                {"code":"1","title":{"zh":"一"},"weight":100,"indicators":[{"code":"1.1","title":{"zh":"一之一"},"weight":100,
                "items":[{"code":"1.1.1","title":{"zh":"旧"},"weight":60},{"code":"1.1.2","title":{"zh":"旧"},"weight":40}]}]}""", ",\"archived\":true");
        var document = AScheme.read(text);

        assertThat(document.faults()).isEmpty();
        assertThat(document.scheme().indicator("1.1").orElseThrow().items()).hasSize(2);
        assertThat(new Engine(document.scheme()).score(CaseDocument.empty("x")).unscored())
                .containsEntry("1.1", Reason.ARCHIVED);
    }

    @Test
    void theSampleOfTheContractIsADraftThatWaitsForItsOtherIndicators() {
        var document = AScheme.read(AScheme.resource("contract-sample.json"));

        assertThat(document.faults())
                .extracting(Fault::code)
                .contains(FaultCode.INDICATORS_SUM, FaultCode.DIMENSIONS_SUM)
                .isSubsetOf(FaultCode.INDICATORS_SUM, FaultCode.DIMENSIONS_SUM, FaultCode.FIGURE_UNKNOWN);
        assertThat(document.scheme().quota()).containsEntry(Grade.EXCELLENT, 30);
    }
}
