package org.grassroots.registry.web.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.grassroots.registry.scheme.SchemeProblem;
import org.grassroots.registry.scheme.model.PartField;
import org.grassroots.registry.scheme.model.PartTable;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.junit.jupiter.api.Test;

class PartFaultsTest {

    private static final String PART = "/dimensions/0/indicators/1";

    private static PartFaults refused(String part, String... pointers) {
        var fields = List.of(pointers).stream()
                .map(pointer -> FieldProblem.of(pointer, SchemeProblem.DOCUMENT_FAULT, "错", "wrong", "CODE_FORM"))
                .toList();
        return PartFaults.of(part, new RegistryException(SchemeProblem.SCHEME_REFUSED, fields));
    }

    private static String at(PartFaults faults, PartField field) {
        return faults.at(field, Locale.CHINESE);
    }

    @Test
    void faultsStandAtTheirFields() {
        var faults = refused(PART, PART + "/code", PART + "/title", PART + "/method/target");

        assertThat(at(faults, PartField.CODE)).isEqualTo("错");
        assertThat(at(faults, PartField.TITLE_ZH)).isEqualTo("错");
        assertThat(at(faults, PartField.TITLE_EN)).isEmpty();
        assertThat(faults.at(PartField.TARGET, Locale.ENGLISH)).isEqualTo("wrong");
        assertThat(at(faults, PartField.VALUE)).isEmpty();
    }

    @Test
    void faultsStandAtTheCellsOfTheRowsThatWereTyped() {
        var sheet = new DraftSeen(ADraft.of(ADraft.TEXT)).sheet(PART);
        sheet.values().put("type", "CHOICE");
        var filled = new TreeMap<String, Object>();
        filled.put("code", "a");
        sheet.rows(PartTable.OPTIONS).addAll(List.of(new TreeMap<>(), filled));
        var faults = refused(PART, PART + "/method/options/0/points", PART + "/method/options");
        var points = PartTable.OPTIONS.columns().get(3);

        assertThat(faults.at(sheet, PartTable.OPTIONS, 1, points, Locale.CHINESE))
                .isEqualTo("错");
        assertThat(faults.at(sheet, PartTable.OPTIONS, 0, points, Locale.CHINESE))
                .isEmpty();
        assertThat(faults.at(PartTable.OPTIONS, Locale.CHINESE)).isEqualTo("错");
    }

    @Test
    void quotasAreToldAtTheBands() {
        assertThat(refused("/bands", "/quota/GOOD").at(PartTable.BANDS, Locale.CHINESE))
                .isEqualTo("错");
    }

    @Test
    void ofAllFaultsAPartTellsItsOwn() {
        assertThat(SchemePlaces.partOf(PART + "/method/steps/3/points")).isEqualTo(PART);
        assertThat(SchemePlaces.partOf("/dimensions/2/weight")).isEqualTo("/dimensions/2");
        assertThat(SchemePlaces.partOf("/dimensions")).isEqualTo("/dimensions");
        assertThat(SchemePlaces.partOf("/quota/GOOD")).isEqualTo("/bands");
        assertThat(SchemePlaces.partOf("/bonusCap")).isEqualTo("/bonus");
        assertThat(SchemePlaces.partOf("/title")).isEmpty();
        assertThat(SchemePlaces.partOf("")).isEmpty();
    }

    @Test
    void rowsThatAreEmptyCountForNothing() {
        var sheet = new DraftSeen(ADraft.of(ADraft.TEXT)).sheet("/bands");
        sheet.makeRoom(3);

        assertThat(sheet.rows(PartTable.BANDS)).hasSize(5);
        assertThat(sheet.row(PartTable.BANDS, 1)).isEqualTo(1);
        assertThat(sheet.row(PartTable.BANDS, 2)).isEqualTo(-1);
    }
}
