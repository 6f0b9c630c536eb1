package org.grassroots.registry.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.workbook.XlsxCell;
import org.grassroots.registry.workbook.XlsxSheet;

/** Finds the columns of a sheet by its first row, and tells what is in no column of its form. */
final class WorkbookTable {

    private final WorkbookSheet form;
    private final XlsxSheet sheet;
    private final WorkbookFaults faults;
    private final Map<String, Integer> columns = new HashMap<>();

    private WorkbookTable(WorkbookSheet form, XlsxSheet sheet, WorkbookFaults faults) {
        this.form = form;
        this.sheet = sheet;
        this.faults = faults;
    }

    /** The rows of a sheet that say something; none of a sheet that is missing, which is told. */
    static List<WorkbookRow> rows(WorkbookSheet form, Map<String, XlsxSheet> sheets, WorkbookFaults faults) {
        var sheet = sheets.get(form.title());
        if (sheet == null) {
            faults.add(form.title(), WorkbookFaultCode.SHEET_MISSING, form.title());
            return List.of();
        }
        return new WorkbookTable(form, sheet, faults).rows();
    }

    private List<WorkbookRow> rows() {
        readKeys();
        readNames();
        var rows = new ArrayList<WorkbookRow>();
        var unnamed = new TreeMap<Integer, Integer>();
        sheet.rows().tailMap(WorkbookSheet.FIRST_ROW).forEach((number, cells) -> {
            var known = new LinkedHashMap<Integer, XlsxCell>();
            cells.forEach((column, cell) -> {
                if (columns.containsValue(column)) {
                    known.put(column, cell);
                } else if (!sheet.row(WorkbookSheet.KEY_ROW).containsKey(column)) {
                    unnamed.putIfAbsent(column, number);
                }
            });
            if (!known.isEmpty()) {
                rows.add(row(number, known));
            }
        });
        unnamed.forEach((column, number) -> faults.add(sheet.place(number, column), WorkbookFaultCode.COLUMN_UNNAMED));
        return rows;
    }

    private void readKeys() {
        sheet.row(WorkbookSheet.KEY_ROW).forEach((column, cell) -> {
            var key = cell.shown().strip();
            var place = sheet.place(WorkbookSheet.KEY_ROW, column);
            if (form.column(key).isEmpty()) {
                faults.add(place, WorkbookFaultCode.COLUMN_UNKNOWN, key);
            } else if (columns.putIfAbsent(key, column) != null) {
                faults.add(place, WorkbookFaultCode.COLUMN_TWICE, key);
            }
        });
        for (var column : form.columns()) {
            if (column.needed() && !columns.containsKey(column.key())) {
                faults.add(sheet.place(WorkbookSheet.KEY_ROW, 0), WorkbookFaultCode.COLUMN_MISSING, column.key());
            }
        }
    }

    /** Somebody who deletes the names would have the first row of data taken for them. */
    private void readNames() {
        var names = sheet.row(WorkbookSheet.NAME_ROW);
        boolean named = form.columns().stream()
                .anyMatch(column -> names.values().stream()
                        .anyMatch(cell -> cell.text().strip().equals(column.title())));
        if (!names.isEmpty() && !named) {
            faults.add(sheet.place(WorkbookSheet.NAME_ROW, 0), WorkbookFaultCode.NAMES_MISSING);
        }
    }

    private WorkbookRow row(int number, Map<Integer, XlsxCell> cells) {
        var row = new WorkbookRow(sheet, number, columns, cells);
        cells.forEach((column, cell) -> {
            if (cell.kind() == XlsxCell.Kind.ERROR) {
                faults.add(sheet.place(number, column), WorkbookFaultCode.CELL_WITHOUT_VALUE, cell.text());
            }
        });
        return row;
    }
}
