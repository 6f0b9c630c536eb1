package org.grassroots.registry.scheme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.grassroots.registry.scheme.WorkbookColumn.Kind;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.workbook.XlsxText;
import org.jspecify.annotations.Nullable;

/**
 * Writes the workbook of a scheme: a sheet per kind of part, the two heading rows frozen, and beneath the rows that
 * there are some empty ones that already know what may be chosen in them. Texts are written as texts, whatever they
 * begin with; there is no formula in the file.
 */
final class SchemeWorkbookWriter {

    private static final String CHOICES = "取值";
    private static final int EMPTY_ROWS = 100;
    private static final String KEY_FILL = "FF1F4E79";
    private static final String NAME_FILL = "FFDDEBF7";
    private static final String LINE = "FFBFBFBF";

    private final Workbook workbook;
    private final Map<WorkbookChoices, Range> choices = new EnumMap<>(WorkbookChoices.class);

    private SchemeWorkbookWriter(Workbook workbook) {
        this.workbook = workbook;
    }

    static byte[] write(Json document) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Grassroots Registry", "1.0")) {
            new SchemeWorkbookWriter(workbook).sheets(SchemeWorkbookRows.of(document));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private void sheets(Map<WorkbookSheet, List<Map<String, Json>>> rows) {
        var sheets = new EnumMap<WorkbookSheet, Worksheet>(WorkbookSheet.class);
        for (var form : WorkbookSheet.values()) {
            sheets.put(form, workbook.newWorksheet(form.title()));
        }
        choices(workbook.newWorksheet(CHOICES));
        sheets.forEach((form, sheet) -> sheet(form, sheet, rows.getOrDefault(form, List.of())));
    }

    private void choices(Worksheet sheet) {
        int column = 0;
        for (var each : WorkbookChoices.values()) {
            int row = 1;
            sheet.value(0, column, each.title());
            for (var name : each.names().entrySet()) {
                sheet.value(row, column, name.getKey());
                sheet.value(row, column + 1, name.getValue());
                row++;
            }
            choices.put(each, sheet.range(1, column, row - 1, column));
            sheet.width(column, 26);
            sheet.width(column + 1, 30);
            column += 2;
        }
        heading(sheet.range(0, 0, 0, column - 1), KEY_FILL, "FFFFFFFF");
        sheet.freezePane(0, 1);
    }

    private void sheet(WorkbookSheet form, Worksheet sheet, List<Map<String, Json>> rows) {
        int last = WorkbookSheet.FIRST_ROW + rows.size() - 2;
        int open = form == WorkbookSheet.FRAME ? last : last + EMPTY_ROWS;
        for (int column = 0; column < form.columns().size(); column++) {
            column(sheet, column, form.columns().get(column), rows, open);
        }
        int right = form.columns().size() - 1;
        heading(sheet.range(0, 0, 0, right), KEY_FILL, "FFFFFFFF");
        heading(sheet.range(1, 0, 1, right), NAME_FILL, "FF1F4E79");
        if (form == WorkbookSheet.FRAME) {
            offerKeys(sheet);
        }
        sheet.freezePane(0, WorkbookSheet.NAME_ROW);
        sheet.repeatRows(0, 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void column(Worksheet sheet, int column, WorkbookColumn form, List<Map<String, Json>> rows, int open) {
        sheet.width(column, form.width());
        sheet.value(0, column, form.key());
        sheet.value(1, column, form.title());
        for (int i = 0; i < rows.size(); i++) {
            write(sheet, i + 2, column, rows.get(i).getOrDefault(form.key(), new Json.Nothing()));
        }
        if (!rows.isEmpty()) {
            format(sheet.range(2, column, rows.size() + 1, column).style(), form)
                    .borderStyle("thin")
                    .borderColor(LINE)
                    .set();
        }
        if (open > rows.size() + 1) {
            format(sheet.range(rows.size() + 2, column, open, column).style(), form)
                    .set();
        }
        offer(sheet.range(2, column, open, column), form.choices());
    }

    private static StyleSetter format(StyleSetter style, WorkbookColumn form) {
        boolean isText = form.kind() != Kind.NUMBER && form.kind() != Kind.EXPRESSION && form.choices() == null;
        // typed into a cell of the format "text", 1.10 stays 1.10 and =1 stays a text
        return (isText ? style.format("@") : style).wrapText(true).verticalAlignment("top");
    }

    private void offerKeys(Worksheet sheet) {
        for (int i = 0; i < WorkbookSheet.KEYS.size(); i++) {
            offer(sheet.range(i + 2, 1, i + 2, 1), WorkbookSheet.KEYS.get(i).choices());
        }
    }

    private void offer(Range cells, @Nullable WorkbookChoices offered) {
        if (offered != null) {
            cells.validateWithList(Objects.requireNonNull(choices.get(offered)))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(offered.title())
                    .error("请从列表中选择；各取值的含义见“" + CHOICES + "”表。");
        }
    }

    private static void heading(Range cells, String fill, String letters) {
        cells.style()
                .bold()
                .fillColor(fill)
                .fontColor(letters)
                .verticalAlignment("center")
                .wrapText(true)
                .borderStyle("thin")
                .borderColor(LINE)
                .set();
    }

    private static void write(Worksheet sheet, int row, int column, Json value) {
        if (value instanceof Json.Numeral number) {
            sheet.value(row, column, number.value());
        } else if (value instanceof Json.Truth truth) {
            sheet.value(row, column, truth.value() ? "是" : "否");
        } else if (value instanceof Json.Text text) {
            sheet.value(
                    row,
                    column,
                    XlsxText.written(text.value())
                            .orElseThrow(() -> new RegistryException(SchemeProblem.SCHEME_NOT_FOR_WORKBOOK)));
        }
    }
}
