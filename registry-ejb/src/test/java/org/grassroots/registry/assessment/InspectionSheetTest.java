package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.Severity;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.grassroots.registry.workbook.XlsxParts;
import org.grassroots.registry.workbook.XlsxReader;

/** The workbook of an inspection goes out, is filled in where there is no network, and comes back, or is refused by cell. */
class InspectionSheetTest {

    /** The cells of a workbook, by sheet, row and column, as somebody changes them. */
    private static final class Filled {

        private final Map<String, TreeMap<Integer, TreeMap<Integer, Object>>> sheets = new TreeMap<>();
        private boolean formula;

        Filled(byte[] file) {
            XlsxReader.read(XlsxParts.read(new ByteArrayInputStream(file))).forEach((name, sheet) -> {
                var rows = new TreeMap<Integer, TreeMap<Integer, Object>>();
                sheet.rows()
                        .forEach((row, cells) ->
                                cells.forEach((column, cell) -> rows.computeIfAbsent(row, any -> new TreeMap<>())
                                        .put(column, cell.shown())));
                sheets.put(name, rows);
            });
        }

        Filled put(String sheet, int row, int column, Object content) {
            Objects.requireNonNull(sheets.get(sheet))
                    .computeIfAbsent(row, any -> new TreeMap<>())
                    .put(column, content);
            return this;
        }

        int row(String sheet, String indicator, String key) {
            return Objects.requireNonNull(sheets.get(sheet)).entrySet().stream()
                    .filter(row -> indicator.equals(row.getValue().get(0))
                            && key.equals(row.getValue().get(1)))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
        }

        Filled found(String sheet, String indicator, String key, Object value) {
            return put(sheet, row(sheet, indicator, key), 7, value).put(sheet, 8, 2, "2021-11-02");
        }

        Filled withoutRow(String sheet, int row) {
            Objects.requireNonNull(sheets.get(sheet)).remove(row);
            return this;
        }

        Filled calculated() {
            formula = true;
            return this;
        }

        byte[] file() {
            var bytes = new ByteArrayOutputStream();
            try (var workbook = new Workbook(bytes, "test", "1.0")) {
                sheets.forEach((name, rows) -> {
                    var sheet = workbook.newWorksheet(name);
                    rows.forEach((row, cells) -> cells.forEach((column, content) -> {
                        if (content instanceof Number number) {
                            sheet.value(row - 1, column, number);
                        } else if (formula && column == 7 && row >= 11) {
                            sheet.formula(row - 1, column, "1+1");
                        } else {
                            sheet.value(row - 1, column, content.toString());
                        }
                    }));
                });
            } catch (IOException inMemory) {
                throw new UncheckedIOException(inMemory);
            }
            return bytes.toByteArray();
        }
    }

    /** A province on site, with the case of one county in the sample. */
    private record OnSite(AProvince province, String id, String sheet) {

        static OnSite of(Store store, String campaign, String county) {
            var province = new AProvince(store, campaign).registered(county).opened();
            var id = province.reviewed(county);
            province.onSite();
            province.at(AProvince.DEADLINE.plusSeconds(3 * 86_400L)).asInspector();
            var view = province.view(id);
            assertThat(view.state()).isEqualTo(CaseState.SAMPLED);
            return new OnSite(province, id, view.subject().registryNumber());
        }

        Filled handedOut() {
            return new Filled(province.in(InspectionSheetService.class, service -> service.workbook(id)));
        }

        List<FilledSheet> read(Filled workbook) {
            var stream = new ByteArrayInputStream(workbook.file());
            return province.in(InspectionSheetService.class, service -> service.read(stream, id));
        }

        int apply(List<FilledSheet> sheets) {
            return province.in(InspectionSheetService.class, service -> service.apply(new ArrayList<>(sheets)));
        }

        /** The cells with which something is wrong, and what. */
        Map<String, String> faults(Filled workbook) {
            var refused = catchThrowableOfType(RegistryException.class, () -> read(workbook));
            assertThat(refused).isNotNull();
            assertThat(refused.problem()).isEqualTo(AssessmentProblem.SHEET_REFUSED);
            var faults = new TreeMap<String, String>();
            refused.fields()
                    .forEach(field -> faults.put(
                            field.field().replace(sheet + "!", ""),
                            field.problem().name()));
            return faults;
        }
    }

    @StoreTest
    void whatWasFoundIsPreviewedAndThenWrittenAtOnce(Store store) {
        var onSite = OnSite.of(store, "SHEET", "320106");
        var sheet = onSite.sheet();
        var workbook = onSite.handedOut()
                .found(sheet, "1.3", "answer", "extended")
                .found(sheet, "2.1", "answer", "duty, training")
                .found(sheet, "2.4", "answer", "无")
                .found(sheet, "4.3", "volunteers", 500);
        workbook.put(sheet, workbook.row(sheet, "4.3", "volunteers"), 8, "名册只有500人");

        var read = onSite.read(workbook);

        assertThat(read).singleElement().satisfies(filled -> {
            assertThat(filled.values())
                    .extracting(FilledSheet.Value::given)
                    .contains("{\"met\":[\"duty\",\"training\"]}", "{\"met\":[]}", "500");
            assertThat(filled.remarks()).extracting(FilledSheet.Remark::text).containsExactly("名册只有500人");
        });
        assertThat(onSite.province().view(onSite.id()).dimensions().stream()
                        .flatMap(dimension -> dimension.indicators().stream())
                        .filter(indicator -> indicator.onSite() != null))
                .as("a preview writes nothing")
                .isEmpty();
        assertThat(onSite.apply(read)).isEqualTo(1);
        var found = onSite.province().view(onSite.id()).dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(indicator -> indicator.code().equals("4.3"))
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(found.onSite()).figures()).containsEntry("volunteers", "500");
        assertThat(onSite.read(onSite.handedOut())).singleElement().matches(FilledSheet::isEmpty);
        assertThat(onSite.faults(workbook))
                .as("the same workbook once more")
                .containsEntry("C7", "SHEET_STALE")
                .doesNotContainKey("A11");
        var refused = catchThrowableOfType(RegistryException.class, () -> onSite.apply(read));
        assertThat(refused.problem()).isEqualTo(AssessmentProblem.SHEET_REFUSED);
    }

    @StoreTest
    void everyFaultIsToldByItsCellAndNothingIsWritten(Store store) {
        var onSite = OnSite.of(store, "FAULTS", "320111");
        var sheet = onSite.sheet();
        var workbook = onSite.handedOut()
                .found(sheet, "1.3", "answer", "soon")
                .found(sheet, "2.1", "answer", "duty, holidays")
                .found(sheet, "4.3", "volunteers", "many")
                .found(sheet, "2.2", "surveyItems", "-4")
                .found(sheet, "6.3", "-", "2")
                .put(sheet, 8, 2, "2021-10-01")
                .put(sheet, 5, 2, "别的协会")
                .put(sheet, 12, 11, "?")
                .put(sheet, 300, 0, "9.9");
        int desk = workbook.row(sheet, "5.1", "answer");
        workbook.put(sheet, desk, 5, "provincial").put(sheet, desk, 6, "4");
        int gone = workbook.row(sheet, "5.2", "studies");
        workbook.withoutRow(sheet, gone);
        int choice = workbook.row(sheet, "1.3", "answer");
        int met = workbook.row(sheet, "2.1", "answer");
        int figure = workbook.row(sheet, "4.3", "volunteers");
        int negative = workbook.row(sheet, "2.2", "surveyItems");
        int experts = workbook.row(sheet, "6.3", "-");

        assertThat(onSite.faults(workbook))
                .containsEntry("H" + choice, "SHEET_CHOICE")
                .containsEntry("H" + met, "SHEET_CONDITION")
                .containsEntry("H" + figure, "FIGURE_NOT_A_NUMBER")
                .containsEntry("H" + negative, "FIGURE_NOT_A_NUMBER")
                .containsEntry("H" + experts, "SHEET_CELL_CLOSED")
                .containsEntry("F" + desk, "SHEET_CELL_FIXED")
                .containsEntry("G" + desk, "SHEET_CELL_FIXED")
                .containsEntry("C5", "SHEET_CELL_FIXED")
                .containsEntry("C8", "SHEET_VISITED_WHEN")
                .containsEntry("L12", "SHEET_CELL_OUTSIDE")
                .containsEntry("A300", "SHEET_ROW_UNKNOWN")
                .containsEntry("A10", "SHEET_ROW_MISSING");
        assertThat(onSite.faults(onSite.handedOut()
                        .found(sheet, "4.3", "volunteers", "1")
                        .calculated()))
                .containsValue("SHEET_FORMULA");
        assertThat(onSite.faults(onSite.handedOut()
                        .found(sheet, "4.3", "volunteers", "1")
                        .put(sheet, 8, 2, "昨天")))
                .containsEntry("C8", "SHEET_VISITED");
        assertThat(onSite.faults(onSite.handedOut().put(sheet, 2, 2, "inspection-sheet/9 zh")))
                .containsEntry("C2", "SHEET_FORM");
        assertThat(onSite.faults(onSite.handedOut().put(sheet, 3, 2, "elsewhere")))
                .containsEntry("C3", "SHEET_CASE_UNKNOWN");
    }

    @StoreTest
    void whatChangedMeanwhileIsToldByItsCell(Store store) {
        var onSite = OnSite.of(store, "CHANGED", "320282");
        var sheet = onSite.sheet();
        var workbook = onSite.handedOut().found(sheet, "4.3", "volunteers", "7");
        var read = onSite.read(workbook);
        onSite.province()
                .in(
                        InspectionService.class,
                        service -> service.find(
                                new Entry(onSite.id(), "2.3", null, Map.of("peopleRecommended", "3"), null)));

        assertThat(onSite.faults(workbook)).containsEntry("C7", "SHEET_STALE");
        var refused = catchThrowableOfType(RegistryException.class, () -> onSite.apply(read));
        assertThat(refused.fields()).extracting(field -> field.problem().name()).containsExactly("SHEET_STALE");
        onSite.province().asManager();
        var role = catchThrowableOfType(RegistryException.class, () -> onSite.handedOut());
        assertThat(role.problem()).isEqualTo(CommonProblem.FORBIDDEN);
        onSite.province().as("督查员丁", Role.INSPECTOR, "320500");
        var elsewhere = catchThrowableOfType(RegistryException.class, () -> onSite.handedOut());
        assertThat(elsewhere.problem()).isEqualTo(CommonProblem.FORBIDDEN);
    }

    @StoreTest
    void aValueThatAnotherInspectorChangedSinceThePreviewIsToldByItsCell(Store store) {
        var onSite = OnSite.of(store, "TOGETHER", "320281");
        var workbook = onSite.handedOut()
                .found(onSite.sheet(), "4.3", "volunteers", "7")
                .found(onSite.sheet(), "2.3", "peopleRecommended", "4");
        var cell = "H" + workbook.row(onSite.sheet(), "4.3", "volunteers");
        var read = onSite.read(workbook);
        onSite.province()
                .as("督查员乙", Role.INSPECTOR, "320000")
                .in(
                        InspectionService.class,
                        service ->
                                service.find(new Entry(onSite.id(), "4.3", null, Map.of("volunteers", "600"), null)));
        onSite.province().asInspector();

        var refused = catchThrowableOfType(RegistryException.class, () -> onSite.apply(read));

        assertThat(refused.fields())
                .extracting(field -> field.field() + " " + field.problem() + " " + field.arguments())
                .containsExactly(
                        onSite.sheet() + "!C7 SHEET_STALE []",
                        onSite.sheet() + "!" + cell + " SHEET_CELL_CHANGED [600]");
    }

    @StoreTest
    void aSheetOfAnotherCaseComesInWithItsOwnOnly(Store store) {
        var onSite = OnSite.of(store, "OTHERS", "320205");
        var workbook = onSite.handedOut();

        var alone = catchThrowableOfType(
                RegistryException.class,
                () -> onSite.province()
                        .in(
                                InspectionSheetService.class,
                                service -> service.read(new ByteArrayInputStream(workbook.file()), "another")));

        assertThat(alone.fields())
                .extracting(FieldProblem::problem)
                .containsExactly(AssessmentProblem.SHEET_OTHER_CASE);
    }

    @StoreTest
    void findingsAreWrittenDownAndReadByThoseWhoReview(Store store) {
        var onSite = OnSite.of(store, "FINDINGS", "320831");
        var province = onSite.province();
        record(province, new RecordFinding(onSite.id(), "2.1", Severity.MAJOR, "没有考核记录", List.of()));
        record(province, new RecordFinding(onSite.id(), null, Severity.MINOR, "标牌缺失", List.of()));

        assertThat(fields(() -> record(province, new RecordFinding(onSite.id(), "9.9", null, " ", List.of()))))
                .containsExactly("indicator", "severity", "text");
        var seen = province.asAuditor().in(InspectionService.class, service -> service.inspection(onSite.id()));
        assertThat(seen.findings())
                .extracting(finding -> finding.severity() + " " + finding.text())
                .containsExactlyInAnyOrder("MAJOR 没有考核记录", "MINOR 标牌缺失");
        assertThat(seen.open()).isFalse();
        province.asReporter("320831");
        var early = catchThrowableOfType(
                RegistryException.class,
                () -> province.in(InspectionService.class, service -> service.inspection(onSite.id())));
        assertThat(early.problem()).isEqualTo(AssessmentProblem.RESULT_NOT_YET);
    }

    private static String record(AProvince province, RecordFinding command) {
        return province.in(FindingService.class, service -> service.record(command));
    }

    private static List<String> fields(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).fields().stream()
                .map(FieldProblem::field)
                .toList();
    }

    @StoreTest
    void theCasesOfACityGoOutInOneWorkbook(Store store) {
        var onSite = OnSite.of(store, "CITY", "320214");
        var city = new DivisionCode("320200");
        var workbook = new Filled(
                onSite.province().in(InspectionSheetService.class, service -> service.workbookOfCity("CITY", city)));

        assertThat(workbook.sheets).containsOnlyKeys(onSite.sheet());
        assertThat(onSite.read(workbook)).hasSize(1);
        var none = catchThrowableOfType(
                RegistryException.class,
                () -> onSite.province()
                        .in(
                                InspectionSheetService.class,
                                service -> service.workbookOfCity("CITY", new DivisionCode("320500"))));
        assertThat(none.problem()).isEqualTo(CommonProblem.NOT_FOUND);
    }
}
