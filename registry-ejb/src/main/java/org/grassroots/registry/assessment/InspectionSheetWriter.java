package org.grassroots.registry.assessment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.grassroots.registry.assessment.InspectionSheet.Input;
import org.grassroots.registry.workbook.XlsxText;

/**
 * Writes inspection sheets, one for each case, named by registry number. The cells to be filled in are yellow and open,
 * all others locked; texts are written as texts, whatever they begin with, and there is no formula in the file.
 */
final class InspectionSheetWriter {

    private static final List<String> COLUMNS =
            List.of("indicator", "key", "title", "asks", "self", "desk", "points", "found", "remark");
    private static final int[] WIDTHS = {9, 22, 26, 44, 16, 16, 9, 18, 30};
    private static final String OPEN = "FFFFF8D6";
    private static final String HEADING = "FF1F4E79";
    private static final String LINE = "FFBFBFBF";
    private static final int HEAD_TEXT = 2;

    private final Worksheet sheet;
    private final InspectionSheet content;
    private final SheetWords words;

    private InspectionSheetWriter(Worksheet sheet, InspectionSheet content) {
        this.sheet = sheet;
        this.content = content;
        this.words = new SheetWords(content.language());
    }

    static byte[] write(List<InspectionSheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Grassroots Registry", "1.0")) {
            sheets.forEach(
                    each -> new InspectionSheetWriter(workbook.newWorksheet(each.registryNumber()), each).write());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private void write() {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        head();
        headings();
        for (int i = 0; i < content.lines().size(); i++) {
            line(InspectionSheet.FIRST_ROW - 1 + i, content.lines().get(i));
        }
        sheet.freezePane(HEAD_TEXT, InspectionSheet.HEADING_ROW);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.protect("");
    }

    private void head() {
        for (int row = 0; row < content.heads().size(); row++) {
            var head = content.heads().get(row);
            text(row, 0, head.label());
            text(row, HEAD_TEXT, head.text());
        }
        sheet.range(0, 0, 0, 0).style().bold().fontSize(14).set();
        open(sheet.range(InspectionSheet.VISITED_ROW - 1, HEAD_TEXT, InspectionSheet.VISITED_ROW - 1, HEAD_TEXT), true);
    }

    private void headings() {
        int row = InspectionSheet.HEADING_ROW - 1;
        for (int column = 0; column < COLUMNS.size(); column++) {
            text(row, column, words.text("column." + COLUMNS.get(column)));
        }
        sheet.range(row, 0, row, COLUMNS.size() - 1)
                .style()
                .bold()
                .fillColor(HEADING)
                .fontColor("FFFFFFFF")
                .wrapText(true)
                .borderStyle("thin")
                .borderColor(LINE)
                .set();
    }

    private void line(int row, InspectionSheet.Line line) {
        for (int column = 0; column < line.fixed().size(); column++) {
            text(row, column, line.fixed().get(column));
        }
        text(row, InspectionSheet.FOUND_COLUMN, line.found());
        sheet.range(row, 0, row, InspectionSheet.FOUND_COLUMN - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINE)
                .set();
        boolean isOpen = line.input() != Input.CLOSED;
        open(sheet.range(row, InspectionSheet.FOUND_COLUMN, row, InspectionSheet.FOUND_COLUMN), isOpen);
        open(sheet.range(row, InspectionSheet.REMARK_COLUMN, row, InspectionSheet.REMARK_COLUMN), true);
    }

    /** Of the format "text", so that 1-2 stays what was typed and does not become a day. */
    private static void open(Range cell, boolean isOpen) {
        var style = cell.style()
                .format("@")
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINE)
                .protectionOption(ProtectionOption.LOCKED, !isOpen);
        (isOpen ? style.fillColor(OPEN) : style).set();
    }

    private void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, XlsxText.written(text).orElse("…"));
        }
    }
}
