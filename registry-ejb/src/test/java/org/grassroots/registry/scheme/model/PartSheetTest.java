package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartSheetTest {

    private static Json json(String text) {
        return JsonText.read(text, new FaultLog());
    }

    private static String written(PartSheet sheet, String before) {
        return CanonicalJson.write(sheet.written(json(before)));
    }

    static Stream<String> samples() {
        return Stream.of("CTY", "UNI", "ENT", "OFF", "OFF-HAIZHI", "SOC");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsReadAndNotChangedIsWrittenAsItWas(String name) {
        var text = AScheme.resource("/org/grassroots/registry/scheme/samples/" + name + "-2021.1.json");
        var document = json(text);
        for (var kind : PartKind.values()) {
            if (!kind.isElement()) {
                assertThat(said(PartSheet.of(kind, document).written(document)))
                        .as("%s", kind)
                        .isEqualTo(said(document));
            }
        }
        var dimensions = AScheme.read(text).scheme().dimensions();
        for (int d = 0; d < dimensions.size(); d++) {
            assertThat(unchanged(document, "/dimensions/" + d)).isEqualTo(said(document));
            for (int i = 0; i < dimensions.get(d).indicators().size(); i++) {
                assertThat(unchanged(document, "/dimensions/" + d + "/indicators/" + i))
                        .as("%s", dimensions.get(d).indicators().get(i).code())
                        .isEqualTo(said(document));
            }
        }
    }

    private static String unchanged(Json document, String pointer) {
        var part = JsonPlace.of(pointer).in(document).orElseThrow();
        var sheet = PartSheet.of(PartKind.of(pointer), part);
        sheet.makeRoom(2);
        return said(new SchemeEdit.Put(pointer, sheet.written(part)).appliedTo(document));
    }

    /** The document without members that are null, which say what leaving them out says. */
    private static String said(Json document) {
        return CanonicalJson.write(document).replaceAll("\"[a-zA-Z]+\":null,", "");
    }

    @Test
    void aMethodIsExchangedForAnotherWithAllItsParts() {
        var before = """
                {"code":"1.1","title":{"zh":"题","en":"Title"},"weight":5,
                 "method":{"type":"PROPORTION","value":"members","target":"10","whenUndefined":"ZERO"}}""";
        var sheet = PartSheet.of(PartKind.INDICATOR, json(before));
        sheet.values().put("type", "CHOICE");
        sheet.rows(PartTable.OPTIONS).addAll(List.of(new TreeMap<>(), line("a", "甲", "5"), line("b", "乙", "x")));

        assertThat(written(sheet, before))
                .isEqualTo("{\"code\":\"1.1\",\"method\":{\"options\":["
                        + "{\"code\":\"a\",\"points\":5,\"title\":{\"zh\":\"甲\"}},"
                        + "{\"code\":\"b\",\"points\":\"x\",\"title\":{\"zh\":\"乙\"}}],\"type\":\"CHOICE\"},"
                        + "\"title\":{\"en\":\"Title\",\"zh\":\"题\"},\"weight\":5}");
        assertThat(sheet.row(PartTable.OPTIONS, 1)).isEqualTo(2);
        assertThat(sheet.fields()).doesNotContain(PartField.VALUE, PartField.WHEN_UNDEFINED);
    }

    private static Map<String, Object> line(String code, String title, String points) {
        var line = new TreeMap<String, Object>();
        line.put("code", code);
        line.put("titleZh", title);
        line.put("points", points);
        return line;
    }

    @Test
    void whatIsClearedIsLeftOut() {
        var before =
                "{\"code\":\"1\",\"title\":{\"zh\":\"题\",\"en\":\"T\"},\"weight\":5,\"service\":\"LITERACY\",\"indicators\":[]}";
        var sheet = PartSheet.of(PartKind.DIMENSION, json(before));
        sheet.values().put("titleEn", " ");
        sheet.values().put("service", "");
        sheet.values().put("weight", "many");

        assertThat(written(sheet, before))
                .isEqualTo("{\"code\":\"1\",\"indicators\":[],\"title\":{\"zh\":\"题\"},\"weight\":\"many\"}");
    }

    @Test
    void bandsAndTheirQuotasAreWrittenTogether() {
        var before =
                "{\"bands\":[{\"grade\":\"EXCELLENT\",\"from\":90},{\"grade\":\"UNQUALIFIED\",\"from\":0}],\"quota\":{\"EXCELLENT\":30}}";
        var sheet = PartSheet.of(PartKind.BANDS, json(before));

        assertThat(sheet.rows(PartTable.BANDS).get(0)).containsEntry("quota", "30");
        sheet.rows(PartTable.BANDS).get(0).put("quota", "25");
        assertThat(written(sheet, before)).contains("\"quota\":{\"EXCELLENT\":25}");
        sheet.rows(PartTable.BANDS).get(0).put("quota", "");
        assertThat(written(sheet, before)).doesNotContain("quota");
    }

    @Test
    void setsCountsAndAlternativesAreTypedAsTexts() {
        var before = """
                {"method":{"type":"CHECKLIST","conditions":[{"code":"a"},{"code":"b"},{"code":"c"}],
                 "points":{"2":1,"sets":[{"all":["a","b"],"points":2}]}}}""";
        var sheet = PartSheet.of(PartKind.INDICATOR, json(before));
        sheet.makeRoom(1);

        assertThat(sheet.rows(PartTable.COUNTS)).hasSize(4);
        assertThat(sheet.rows(PartTable.COUNTS).get(1)).containsEntry("points", "1");
        assertThat(sheet.rows(PartTable.SETS).get(0)).containsEntry("all", "a b");
        assertThat(Typed.ALTERNATIVES.json("x ≥ 5；y>=0.5; z").map(CanonicalJson::write))
                .contains("[{\"atLeast\":5,\"value\":\"x\"},{\"atLeast\":0.5,\"value\":\"y\"},{\"value\":\"z\"}]");
        assertThat(Typed.ALTERNATIVES.text(json("[{\"value\":\"x\",\"atLeast\":5},{\"value\":\"z\"}]")))
                .isEqualTo("x ≥ 5; z");
    }

    @Test
    void numbersWithExponentsAreNoNumbersThatPeopleType() {
        assertThat(Typed.NUMBER.json("1e999999999")).contains(new Json.Text("1e999999999"));
    }

    @Test
    void partsAreToldByTheirPointers() {
        assertThat(PartKind.of("/dimensions/0/indicators/-")).isEqualTo(PartKind.INDICATOR);
        assertThat(PartKind.of("/dimensions/12")).isEqualTo(PartKind.DIMENSION);
        assertThat(PartKind.of("")).isEqualTo(PartKind.FRAME);
        assertThatExceptionOfType(NoSuchPartException.class).isThrownBy(() -> PartKind.of("/code"));
        assertThatExceptionOfType(NoSuchPartException.class).isThrownBy(() -> PartKind.of("/dimensions"));
    }
}
