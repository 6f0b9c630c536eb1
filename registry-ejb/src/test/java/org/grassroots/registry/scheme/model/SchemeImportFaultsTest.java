package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no scheme document at all (contract §1), each made from the shipped sample by one change. */
class SchemeImportFaultsTest {

    private static final String COUNTY = AScheme.countyText();
    private static final String FIRST = "/dimensions/0/indicators/0/method";

    private static String county(String from, String to) {
        assertThat(COUNTY).contains(from);
        return COUNTY.replace(from, to);
    }

    static Stream<Arguments> importFaults() {
        return Stream.of(
                Arguments.of("", FaultCode.MALFORMED, ""),
                Arguments.of("{", FaultCode.MALFORMED, ""),
                Arguments.of(COUNTY + "x", FaultCode.MALFORMED, ""),
                Arguments.of(COUNTY + COUNTY, FaultCode.MALFORMED, ""),
                Arguments.of(county("\"bonusCap\": 5", "\"bonusCap\": 05"), FaultCode.MALFORMED, ""),
                Arguments.of("[]", FaultCode.WRONG_TYPE, ""),
                Arguments.of(county("\"bonusCap\": 5", "\"bonusCap\": \"5\""), FaultCode.WRONG_TYPE, "/bonusCap"),
                Arguments.of(county("\"weight\": 8", "\"weight\": 8.5"), FaultCode.WRONG_TYPE, "/dimensions/5/weight"),
                Arguments.of(county("\"weight\": 8", "\"weight\": null"), FaultCode.WRONG_TYPE, "/dimensions/5/weight"),
                Arguments.of(
                        county("\"bonusCap\": 5", "\"bonusCap\": 5, \"bonusCap\": 5"),
                        FaultCode.DUPLICATE_KEY,
                        "/bonusCap"),
                Arguments.of(
                        county("\"type\": \"FORMULA\"", "\"type\": \"FORMULA\", \"type\": \"FORMULA\""),
                        FaultCode.DUPLICATE_KEY,
                        FIRST + "/type"),
                Arguments.of(county("\"bonusCap\": 5", "\"bonuscap\": 5"), FaultCode.UNKNOWN_KEY, "/bonuscap"),
                Arguments.of(
                        county("\"code\": \"1.2\"", "\"items\": [], \"code\": \"1.2\""),
                        FaultCode.UNKNOWN_KEY,
                        "/dimensions/0/indicators/1/items"),
                Arguments.of(
                        county("\"source\": \"SAMPLE\"", "\"source\": \"GUESS\""), FaultCode.VALUE_UNKNOWN, "/source"),
                Arguments.of(
                        county("\"type\": \"FORMULA\"", "\"type\": \"RANK\""),
                        FaultCode.VALUE_UNKNOWN,
                        FIRST + "/type"),
                Arguments.of(
                        county("\"whenUndefined\": \"FULL\"", "\"whenUndefined\": \"UNSCORED\""),
                        FaultCode.VALUE_UNKNOWN,
                        "/dimensions/0/indicators/6/method/whenUndefined"),
                Arguments.of(
                        county("\"code\": \"1.2\"", "\"code\": \"1.1\""),
                        FaultCode.DUPLICATE_CODE,
                        "/dimensions/0/indicators/1/code"),
                Arguments.of(
                        county("\"code\": \"extended\"", "\"code\": \"inTerm\""),
                        FaultCode.DUPLICATE_CODE,
                        "/dimensions/0/indicators/2/method/options/1/code"),
                Arguments.of(
                        county("\"code\": \"V2\"", "\"code\": \"V1\""), FaultCode.DUPLICATE_CODE, "/vetoes/1/code"),
                Arguments.of(county("assessment-scheme/1", "assessment-scheme/2"), FaultCode.FORMAT_UNKNOWN, "/format"),
                Arguments.of(county("\"code\": \"CTY\",", ""), FaultCode.IDENTITY_MISSING, "/code"),
                Arguments.of(county("\"2021.1\"", "\"../x\""), FaultCode.IDENTITY_MISSING, "/version"));
    }

    @ParameterizedTest
    @MethodSource("importFaults")
    void whatIsNoSchemeDocumentIsNotEvenADraft(String text, FaultCode code, String pointer) {
        assertThatExceptionOfType(FaultsException.class)
                .isThrownBy(() -> AScheme.read(text))
                .satisfies(refused -> assertThat(refused.faults())
                        .anySatisfy(fault ->
                                assertThat(fault).returns(code, Fault::code).returns(pointer, Fault::pointer)));
    }
}
