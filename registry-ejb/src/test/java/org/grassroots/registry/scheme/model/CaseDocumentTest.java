package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseDocumentTest {

    private static final String SAMPLE = """
            {"id": "320106", "figures": {"members": "173", "scienceWorkers": "480"},
             "answers": {"1.4": {"met": ["talents"]}, "6.2": {"ratings": ["48", "57.5", "36"]}},
             "inapplicable": {"1.6": "全域城区"}, "bonus": ["B1"], "deductions": {"D1": 2}, "vetoes": []}""";

    @Test
    void theSampleOfTheContractIsReadAndWrittenAsItStands() {
        var read = CaseDocument.read(SAMPLE);

        assertThat(read.figures()).containsEntry("members", new BigDecimal("173"));
        assertThat(read.adjustments().deductions()).containsEntry("D1", 2);
        assertThat(CanonicalJson.write(read.json()))
                .isEqualTo(CanonicalJson.write(JsonText.read(SAMPLE, new FaultLog())));
        assertThat(CaseDocument.read(CanonicalJson.write(read.json()))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | KEY_MISSING | /id",
                "{\"id\":\"x\",\"figures\":{\"a\":1}} | WRONG_TYPE | /figures/a",
                "{\"id\":\"x\",\"figures\":{\"a\":\"1e5\"}} | WRONG_TYPE | /figures/a",
                "{\"id\":\"x\",\"figures\":{\"a\":\"01\"}} | WRONG_TYPE | /figures/a",
                "{\"id\":\"x\",\"figures\":{\"a\":\"+1\"}} | WRONG_TYPE | /figures/a",
                "{\"id\":\"x\",\"figures\":{\"a\":\"\"}} | WRONG_TYPE | /figures/a",
                "{\"id\":\"x\",\"answers\":{\"1\":{}}} | WRONG_TYPE | /answers/1",
                "{\"id\":\"x\",\"answers\":{\"1\":{\"yes\":true,\"choice\":\"a\"}}} | WRONG_TYPE | /answers/1",
                "{\"id\":\"x\",\"answers\":{\"1\":{\"points\":\"5\"}}} | UNKNOWN_KEY | /answers/1/points",
                "{\"id\":\"x\",\"answers\":{\"1\":{\"defects\":-1}}} | WRONG_TYPE | /answers/1/defects",
                "{\"id\":\"x\",\"answers\":{\"1\":{\"defects\":\"1.5\"}}} | WRONG_TYPE | /answers/1/defects",
                "{\"id\":\"x\",\"bonus\":[\"B1\",\"B1\"]} | LISTED_TWICE | /bonus",
                "{\"id\":\"x\",\"points\":{}} | UNKNOWN_KEY | /points",
                "{\"id\":\"x\",\"a/b~c\":{}} | UNKNOWN_KEY | /a~1b~0c"
            })
    void whatIsNoCaseDocumentIsRefusedWithThePlace(String text, FaultCode code, String pointer) {
        assertThatExceptionOfType(FaultsException.class)
                .isThrownBy(() -> CaseDocument.read(text))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::code, Fault::pointer)
                        .contains(Tuple.tuple(code, pointer)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"answers\":{\"9.9\":{\"yes\":true}} | ANSWER_INDICATOR_UNKNOWN",
                "\"answers\":{\"1.5\":{\"yes\":true}} | ANSWER_NOT_ASKED",
                "\"answers\":{\"1.3\":{\"yes\":true}} | ANSWER_UNFIT",
                "\"answers\":{\"1.3\":{\"choice\":\"never\"}} | OPTION_UNKNOWN",
                "\"answers\":{\"1.4\":{\"met\":[\"nobody\"]}} | CONDITION_NOT_ASKED",
                "\"answers\":{\"6.3\":{\"ratings\":[\"2.01\"]}} | RATING_OUT_OF_RANGE",
                "\"answers\":{\"6.3\":{\"ratings\":[\"-1\"]}} | RATING_OUT_OF_RANGE",
                "\"inapplicable\":{\"9.9\":\"x\"} | INAPPLICABLE_UNKNOWN",
                "\"inapplicable\":{\"1.6\":\" \"} | REASON_MISSING",
                "\"inapplicable\":{\"5.1\":\"x\",\"5.2\":\"x\"} | DIMENSION_INAPPLICABLE",
                "\"bonus\":[\"B9\"] | BONUS_UNKNOWN",
                "\"deductions\":{\"D9\":1} | DEDUCTION_UNKNOWN",
                "\"vetoes\":[\"V9\"] | VETO_UNKNOWN"
            })
    void whatTheSchemeDoesNotKnowIsRefused(String members, FaultCode code) {
        var text = "{\"id\":\"x\"," + members + "}";

        assertThatExceptionOfType(FaultsException.class)
                .isThrownBy(() -> new Engine(AScheme.county()).evaluate(text))
                .satisfies(refused ->
                        assertThat(refused.faults()).extracting(Fault::code).containsExactly(code));
    }

    @Test
    void bonusDeductionsAndVetoesEnterTheTotalOnceOrByCount() {
        var text = ACase.fullMarks()
                .replace("\"surveyItems\":\"12\"", "\"surveyItems\":\"0\"")
                .replace(
                        "\"bonus\":[],\"deductions\":{},\"vetoes\":[]",
                        "\"bonus\":[\"B1\",\"B2\"],\"deductions\":{\"D1\":9},\"vetoes\":[\"V1\"]");

        var result = new Engine(AScheme.county()).evaluate(text);

        assertThat(result.total()).isEqualTo("89.00");
        assertThat(result.grade()).isEqualTo(Grade.UNQUALIFIED);
    }

    @Test
    void anOrganisationNeitherRatesNorAdjustsItselfNorClaimsPointsWithoutProof() {
        var self = CaseDocument.read(ACase.fullMarks().replace("\"bonus\":[]", "\"bonus\":[\"B1\"]"));
        var everything =
                AScheme.county().indicators().map(Indicator::code).collect(java.util.stream.Collectors.toSet());

        var check = new SelfCheck(AScheme.county(), ACatalogue.SHIPPED);

        assertThat(check.faults(self, everything))
                .extracting(Fault::code)
                .containsExactly(FaultCode.AUDITORS_ONLY, FaultCode.EXPERTS_ONLY);
        assertThat(check.faults(self, Set.of()))
                .filteredOn(fault -> fault.code() == FaultCode.EVIDENCE_REQUIRED)
                .extracting(Fault::pointer)
                .contains("/answers/1.3", "/answers/3.2", "/answers/1.1")
                .doesNotContain("/answers/1.2");
    }

    @Test
    void aResultIsWrittenAndReadAsItStands() {
        var text =
                ACase.fullMarks().replace("\"6.3\":{\"ratings\":[\"2\",\"2\",\"2\"]}", "\"6.3\":{\"ratings\":[\"2\"]}");
        var full = new Engine(AScheme.county()).evaluate(ACase.fullMarks());
        var partly = new Engine(AScheme.county()).evaluate(text);

        assertThat(Result.read(CanonicalJson.write(full.json()))).isEqualTo(full);
        assertThat(Result.read(CanonicalJson.write(partly.json()))).isEqualTo(partly);
        assertThat(CanonicalJson.write(partly.json()))
                .endsWith(
                        "\"id\":\"320106\"" + CanonicalJson.write(partly.json()).split("\"id\":\"320106\"", -1)[1])
                .contains("\"unscored\":{\"6.3\":\"TOO_FEW_EXPERTS\"}")
                .doesNotContain("\"total\"")
                .doesNotContain("\"grade\"");
    }
}
