package org.grassroots.registry.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.grassroots.registry.scheme.AWorkbook.Calculated;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.scheme.model.JsonPlace;
import org.grassroots.registry.scheme.model.NewScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a workbook says is what the document says, and what is wrong with it is told by cell. */
class SchemeWorkbookTest {

    static final String ARCHIVED = """
            {"format":"assessment-scheme/1","code":"OLD","version":"2015","subject":"COUNTY_ASSOCIATION",
             "source":"OFFICIAL","documentNumber":"=苏科协〔2015〕1号","archived":true,"title":{"zh":"旧\\n指标"},
             "bands":[],"dimensions":[{"code":"1","title":{"zh":"@一"},"weight":100,"indicators":[
              {"code":"1.10","title":{"zh":" +二 "},"weight":100,"items":[
               {"code":"1.10.1","title":{"zh":"-三","en":"_x0041_ & <b>\\"'\\uFFFE"},"weight":60},
               {"code":"1.10.2","title":{"zh":"𠮷野家"},"weight":40}]}]}]}""";

    static Stream<String> documents() {
        return Stream.concat(AWorkbook.SAMPLES.stream().map(AWorkbook::sampleText), Stream.of(ARCHIVED));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsWrittenIsReadAgainWhole(String text) {
        var document = AWorkbook.json(text);

        var read = AWorkbook.read(SchemeWorkbookWriter.write(document));

        assertThat(read.faults()).isEmpty();
        assertThat(read.saysAllOf(document))
                .as("%s instead of %s", read.text(), CanonicalJson.write(document))
                .isTrue();
        var again = AWorkbook.json(read.text());
        assertThat(AWorkbook.read(SchemeWorkbookWriter.write(again)).text()).isEqualTo(read.text());
    }

    @Test
    void aWorkbookThatSaysLessThanTheDocumentIsNotedSo() {
        var read = AWorkbook.read(SchemeWorkbookWriter.write(AWorkbook.sample("CTY-2021.1")));

        assertThat(read.saysAllOf(AWorkbook.json(
                        AWorkbook.sampleText("CTY-2021.1").replace("\"bonusCap\": 5", "\"bonusCap\": 4"))))
                .isFalse();
    }

    @Test
    void anEmptyDraftIsTheTemplate() {
        var draft = new NewScheme("NEW", "2022.1", null, "COUNTY_ASSOCIATION", "新").document();

        var read = AWorkbook.read(SchemeWorkbookWriter.write(draft));

        assertThat(read.faults()).isEmpty();
        assertThat(read.saysAllOf(draft)).isTrue();
    }

    @Test
    void thereIsNoFormulaInTheFile() {
        assertThat(AWorkbook.parts(SchemeWorkbookWriter.write(AWorkbook.json(ARCHIVED))))
                .allSatisfy((part, xml) -> assertThat(xml).doesNotContain("<f>", "<f "));
    }

    @Test
    void cellsAreTakenAsPeopleWriteThem() {
        var read = AWorkbook.small()
                .with("方案", "A8", "selfWeight", "B8", 0.30000000000000004, "A9", "archived", "B9", "否")
                .with("方案", "A10", "bonusCap", "B10", "2.50")
                .with("指标", "A4", " 1 ", "B4", " 1.2 ", "C4", "乙", "E4", "5", "F4", true, "I4", "FORMULA", "L4", 3)
                .with("指标", "A5", 1, "B5", 1.3, "C5", 2021, "F5", 0, "I5", "CHECKLIST", "J5", "members")
                .with("评分细目", "A3", 1.3, "B3", "set", "J3", "a、b，c d")
                .read();

        assertThat(read.faults()).isEmpty();
        assertThat(at(read, "/version")).isEqualTo("\"1.1\"");
        assertThat(at(read, "/selfWeight")).isEqualTo("0.3");
        assertThat(at(read, "/bonusCap")).isEqualTo("2.5");
        assertThat(at(read, "/archived")).isEqualTo("false");
        assertThat(at(read, "/dimensions/0/indicators/1/code")).isEqualTo("\"1.2\"");
        assertThat(at(read, "/dimensions/0/indicators/1/weight")).isEqualTo("5");
        assertThat(at(read, "/dimensions/0/indicators/1/evidence/required")).isEqualTo("true");
        assertThat(at(read, "/dimensions/0/indicators/1/method/points")).isEqualTo("3");
        assertThat(at(read, "/dimensions/0/indicators/2/title/zh")).isEqualTo("\"2021\"");
        assertThat(at(read, "/dimensions/0/indicators/2/evidence/required")).isEqualTo("false");
        assertThat(at(read, "/dimensions/0/indicators/2/method/value")).isEqualTo("\"members\"");
        assertThat(at(read, "/dimensions/0/indicators/2/method/points/sets/0/all"))
                .isEqualTo("[\"a\",\"b\",\"c\",\"d\"]");
        assertThat(at(read, "/quota")).isEqualTo("{\"EXCELLENT\":30}");
        assertThat(read.place("/dimensions/0/indicators/1/weight")).isEqualTo("指标!E4");
        assertThat(read.place("/dimensions/0/indicators/2/method/points/sets/0/all/1"))
                .isEqualTo("评分细目!J3");
        assertThat(read.place("/bands")).isEqualTo("等级");
        assertThat(read.place("/dimensions/0/indicators/0/title")).isEqualTo("指标!C3");
    }

    private static String at(ReadWorkbook read, String pointer) {
        return CanonicalJson.write(JsonPlace.of(pointer).in(read.document()).orElse(new Json.Nothing()));
    }

    @Test
    void columnsMayStandInAnyOrderAndRowsMayBeLeftFree() {
        var read = AWorkbook.small()
                .with("维度", "A1", "weight", "A2", "权重", "D1", "code", "D2", "编码")
                .with("维度", "A3", null, "B3", null, "D3", null, "A9", 100, "B9", "一", "D9", 1)
                .read();

        assertThat(read.faults()).isEmpty();
        assertThat(at(read, "/dimensions/0/weight")).isEqualTo("100");
        assertThat(read.place("/dimensions/0/weight")).isEqualTo("维度!A9");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "后果", WorkbookFaultCode.SHEET_MISSING, AWorkbook.small().without("后果")),
                Arguments.of(
                        "维度!F1",
                        WorkbookFaultCode.COLUMN_UNKNOWN,
                        AWorkbook.small().with("维度", "F1", "color")),
                Arguments.of(
                        "维度!F1",
                        WorkbookFaultCode.COLUMN_TWICE,
                        AWorkbook.small().with("维度", "F1", "code")),
                Arguments.of(
                        "指标!A1",
                        WorkbookFaultCode.COLUMN_MISSING,
                        AWorkbook.small().with("指标", "A1", null)),
                Arguments.of(
                        "维度!H5",
                        WorkbookFaultCode.COLUMN_UNNAMED,
                        AWorkbook.small().with("维度", "H5", "?")),
                Arguments.of(
                        "后果!A2",
                        WorkbookFaultCode.NAMES_MISSING,
                        AWorkbook.small().with("后果", "A2", "GOOD", "B2", 1, "C2", "NOTICE")),
                Arguments.of(
                        "方案!A9",
                        WorkbookFaultCode.KEY_UNKNOWN,
                        AWorkbook.small().with("方案", "A9", "dimensions")),
                Arguments.of(
                        "方案!A9", WorkbookFaultCode.KEY_TWICE, AWorkbook.small().with("方案", "A9", "code", "B9", "Y")),
                Arguments.of(
                        "指标!E3",
                        WorkbookFaultCode.CELL_WITHOUT_VALUE,
                        AWorkbook.small().with("指标", "E3", new Calculated("1/0"))),
                Arguments.of(
                        "指标!A4",
                        WorkbookFaultCode.DIMENSION_UNKNOWN,
                        AWorkbook.small().with("指标", "A4", 2, "B4", "2.1")),
                Arguments.of(
                        "评分细目!A3",
                        WorkbookFaultCode.INDICATOR_UNKNOWN,
                        AWorkbook.small().with("评分细目", "A3", "9.9", "B3", "step")),
                Arguments.of(
                        "评分细目!B3",
                        WorkbookFaultCode.PART_UNKNOWN,
                        AWorkbook.small().with("评分细目", "A3", "1.1", "B3", "steps")),
                Arguments.of(
                        "评分细目!B3",
                        WorkbookFaultCode.STEP_MISSING,
                        AWorkbook.small().with("评分细目", "A3", "1.1", "B3", "any")),
                Arguments.of(
                        "评分细目!D3",
                        WorkbookFaultCode.CELL_UNUSED,
                        AWorkbook.small().with("评分细目", "A3", "1.1", "B3", "count", "D3", "一", "G3", 1, "I3", 1)),
                Arguments.of(
                        "评分细目!G4",
                        WorkbookFaultCode.KEY_TWICE,
                        AWorkbook.small()
                                .with("评分细目", "A3", "1.1", "B3", "count", "G3", 1, "I3", 1)
                                .with("评分细目", "A4", "1.1", "B4", "count", "G4", 1, "I4", 2)),
                Arguments.of(
                        "等级!C6",
                        WorkbookFaultCode.KEY_TWICE,
                        AWorkbook.small().with("等级", "A6", "EXCELLENT", "C6", 40)),
                Arguments.of(
                        "加减分与否决!A3",
                        WorkbookFaultCode.KIND_UNKNOWN,
                        AWorkbook.small().with("加减分与否决", "A3", "加分", "B3", "B1")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faults")
    void whatHasNoPlaceInADocumentIsToldByItsCell(String place, WorkbookFaultCode code, AWorkbook workbook) {
        assertThat(workbook.read().faults())
                .anySatisfy(fault ->
                        assertThat(fault).returns(place, WorkbookFault::place).returns(code, WorkbookFault::code));
    }

    @Test
    void theSmallWorkbookHasNoFault() {
        var read = AWorkbook.small().read();

        assertThat(read.faults()).isEmpty();
        assertThat(AWorkbook.json(read.text())).isEqualTo(read.document());
    }

    @ParameterizedTest
    @EnumSource(WorkbookFaultCode.class)
    void everyFaultHasItsSentences(WorkbookFaultCode code) {
        for (var language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(WorkbookFault.of("", code, "甲", "乙").text(language))
                    .isNotBlank()
                    .doesNotContain("{");
        }
        assertThat(ResourceBundle.getBundle("org.grassroots.registry.scheme.workbook", Locale.CHINESE)
                        .keySet())
                .hasSameSizeAs(WorkbookFaultCode.values());
    }
}
