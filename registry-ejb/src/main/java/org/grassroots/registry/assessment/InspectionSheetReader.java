package org.grassroots.registry.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.FilledSheet.Remark;
import org.grassroots.registry.assessment.FilledSheet.Value;
import org.grassroots.registry.assessment.IndicatorView.ConditionView;
import org.grassroots.registry.assessment.IndicatorView.OptionView;
import org.grassroots.registry.assessment.InspectionSheet.Input;
import org.grassroots.registry.assessment.InspectionSheet.Line;
import org.grassroots.registry.assessment.model.AnswerText;
import org.grassroots.registry.assessment.model.Finding;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.workbook.XlsxCell;
import org.grassroots.registry.workbook.XlsxSheet;
import org.jspecify.annotations.Nullable;

/**
 * Compares a sheet that came back with the sheet as it would be handed out now: what differs in the cells to be filled in
 * is what was found; what differs anywhere else is a fault.
 */
final class InspectionSheetReader {

    private static final int HEAD_TEXT = 2;
    private static final LocalDate EXCEL_BEGINS = LocalDate.of(1899, 12, 30);

    private final XlsxSheet sheet;
    private final InspectionSheet now;
    private final FieldChecks checks;
    private final boolean stale;
    private final List<Value> values = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** {@code checks} take the faults, by cell. */
    InspectionSheetReader(XlsxSheet sheet, InspectionSheet now, FieldChecks checks) {
        this.sheet = sheet;
        this.now = now;
        this.checks = checks;
        this.stale = !text(sheet, InspectionSheet.FINGERPRINT_ROW, HEAD_TEXT).equals(now.fingerprint());
    }

    static String text(XlsxSheet sheet, int row, int column) {
        return Optional.ofNullable(sheet.row(row).get(column))
                .map(cell -> cell.shown().strip())
                .orElse("");
    }

    /** The language of an inspection sheet; nothing of any other sheet. */
    static Optional<Locale> language(XlsxSheet sheet) {
        return Optional.of(text(sheet, InspectionSheet.FORM_ROW, HEAD_TEXT))
                .filter(form -> form.startsWith(InspectionSheet.FORM + " "))
                .map(form -> Locale.forLanguageTag(form.substring(InspectionSheet.FORM.length() + 1)));
    }

    FilledSheet read() {
        if (stale) {
            checks.add(place(InspectionSheet.FINGERPRINT_ROW, HEAD_TEXT), AssessmentProblem.SHEET_STALE);
        }
        head();
        lines();
        var visitedOn = visitedOn();
        return new FilledSheet(
                now.caseId(),
                sheet.name(),
                now.organisation(),
                now.fingerprint(),
                now.language().toLanguageTag(),
                visitedOn,
                values,
                remarks);
    }

    private void head() {
        for (int row = 1; row < InspectionSheet.HEADING_ROW; row++) {
            int at = row;
            var head = row <= now.heads().size() ? now.heads().get(row - 1) : new InspectionSheet.Head("", "");
            sheet.row(row).forEach((column, cell) -> {
                if (column != 0 && column != HEAD_TEXT) {
                    checks.add(place(at, column), AssessmentProblem.SHEET_CELL_OUTSIDE);
                }
            });
            fixed(row, 0, head.label());
            if (row != InspectionSheet.VISITED_ROW && row != InspectionSheet.FINGERPRINT_ROW) {
                fixed(row, HEAD_TEXT, head.text());
            }
        }
    }

    private void lines() {
        var known = new HashMap<String, Line>();
        now.lines().forEach(line -> known.put(line.id(), line));
        var found = new TreeMap<String, Integer>();
        sheet.rows().tailMap(InspectionSheet.FIRST_ROW).forEach((row, cells) -> {
            var id = text(sheet, row, 0) + " " + text(sheet, row, InspectionSheet.INPUT_COLUMN);
            var line = known.get(id);
            if (line == null) {
                checks.add(place(row, 0), AssessmentProblem.SHEET_ROW_UNKNOWN, id.strip());
            } else if (found.putIfAbsent(id, row) != null) {
                checks.add(place(row, 0), AssessmentProblem.SHEET_ROW_TWICE, id);
            } else {
                line(row, cells, line);
            }
        });
        now.lines().stream()
                .map(Line::id)
                .filter(id -> !found.containsKey(id))
                .forEach(id ->
                        checks.add(place(InspectionSheet.HEADING_ROW, 0), AssessmentProblem.SHEET_ROW_MISSING, id));
    }

    private void line(int row, Map<Integer, XlsxCell> cells, Line line) {
        for (int column = 0; column < line.fixed().size(); column++) {
            fixed(row, column, line.fixed().get(column));
        }
        cells.keySet().stream()
                .filter(column -> column > InspectionSheet.REMARK_COLUMN)
                .forEach(column -> checks.add(place(row, column), AssessmentProblem.SHEET_CELL_OUTSIDE));
        found(row, Optional.ofNullable(cells.get(InspectionSheet.FOUND_COLUMN)), line);
        remark(row, line);
    }

    private void remark(int row, Line line) {
        var remark = text(sheet, row, InspectionSheet.REMARK_COLUMN);
        var place = place(row, InspectionSheet.REMARK_COLUMN);
        if (!remark.isEmpty()) {
            if (!isFormula(row, InspectionSheet.REMARK_COLUMN)) {
                checks.optionalText(place, remark, Finding.LONGEST_TEXT);
                remarks.add(new Remark(place, line.indicator(), remark));
            }
        }
    }

    private void fixed(int row, int column, String text) {
        if (!text(sheet, row, column).equals(text.strip())) {
            checks.add(
                    place(row, column),
                    stale ? AssessmentProblem.SHEET_CELL_CHANGED : AssessmentProblem.SHEET_CELL_FIXED,
                    text.isBlank() ? "—" : text);
        }
    }

    private void found(int row, Optional<XlsxCell> cell, Line line) {
        var place = place(row, InspectionSheet.FOUND_COLUMN);
        if (line.input() == Input.CLOSED) {
            checks.when(cell.isPresent(), place, AssessmentProblem.SHEET_CELL_CLOSED);
            return;
        }
        if (isFormula(row, InspectionSheet.FOUND_COLUMN)) {
            return;
        }
        var typed = cell.map(each -> each.shown().strip()).orElse("");
        var given = typed.isEmpty() ? Optional.of("") : given(cell.orElseThrow(), typed, line, place);
        given.filter(text -> !text.equals(line.canonical())).ifPresent(text -> {
            var figure = line.input() == Input.FIGURE ? line.key() : null;
            values.add(new Value(place, line.indicator(), figure, text, line.id(), line.about(), line.found(), typed));
        });
    }

    /** What was typed, as it is stored. */
    private Optional<String> given(XlsxCell cell, String typed, Line line, String place) {
        var question = line.question();
        return switch (line.input()) {
            case YES_NO -> told(SheetWords.yesNo(typed, cell.truth()), place, AssessmentProblem.SHEET_YES_NO);
            case CHOICE ->
                told(
                        new SheetWords(now.language()).choice(question, typed),
                        place,
                        AssessmentProblem.SHEET_CHOICE,
                        codes(question.options(), OptionView::code));
            case CONDITIONS ->
                SheetWords.conditions(question, typed, Optional::of, unknown -> {
                    checks.add(
                            place,
                            AssessmentProblem.SHEET_CONDITION,
                            unknown,
                            codes(question.conditions(), ConditionView::code));
                    return Optional.empty();
                });
            case COUNT ->
                told(
                        Optional.of(typed)
                                .filter(text -> text.matches("[0-9]{1,6}"))
                                .map(AnswerText::defects),
                        place,
                        AssessmentProblem.SHEET_COUNT);
            default -> Optional.of(cell.isNumber() ? typed : cell.text().strip());
        };
    }

    private Optional<String> told(
            Optional<String> read, String place, AssessmentProblem otherwise, Object... arguments) {
        checks.when(read.isEmpty(), place, otherwise, arguments);
        return read;
    }

    private static <T> String codes(List<T> parts, Function<T, String> code) {
        return parts.stream().map(code).collect(Collectors.joining(", "));
    }

    private @Nullable LocalDate visitedOn() {
        var cell = sheet.row(InspectionSheet.VISITED_ROW).get(HEAD_TEXT);
        var place = place(InspectionSheet.VISITED_ROW, HEAD_TEXT);
        if (cell == null) {
            checks.when(!values.isEmpty() || !remarks.isEmpty(), place, AssessmentProblem.SHEET_VISITED);
            return null;
        }
        if (isFormula(InspectionSheet.VISITED_ROW, HEAD_TEXT)) {
            return null;
        }
        var day = day(cell);
        checks.when(day.isEmpty(), place, AssessmentProblem.SHEET_VISITED);
        return day.orElse(null);
    }

    /** A day as it is written, or as the number that Excel keeps for one. */
    private static Optional<LocalDate> day(XlsxCell cell) {
        var typed = cell.shown().strip();
        if (cell.isNumber()) {
            return typed.matches("[0-9]{5}")
                    ? Optional.of(EXCEL_BEGINS.plusDays(Integer.parseInt(typed)))
                    : Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Whether a formula stands there, or the error of one, which is told. */
    private boolean isFormula(int row, int column) {
        var cell = sheet.row(row).get(column);
        boolean formula = cell != null && (cell.calculated() || cell.kind() == XlsxCell.Kind.ERROR);
        checks.when(formula, place(row, column), AssessmentProblem.SHEET_FORMULA);
        return formula;
    }

    private String place(int row, int column) {
        return sheet.place(row, column);
    }
}
