package org.grassroots.registry.scheme;

import java.util.Map;
import java.util.Optional;
import org.grassroots.registry.workbook.XlsxCell;
import org.grassroots.registry.workbook.XlsxSheet;

/** A row of a sheet below its two headings, its cells found by the keys of their columns. */
record WorkbookRow(XlsxSheet sheet, int number, Map<String, Integer> columns, Map<Integer, XlsxCell> cells) {

    Optional<XlsxCell> cell(String key) {
        return Optional.ofNullable(columns.get(key)).flatMap(column -> Optional.ofNullable(cells.get(column)));
    }

    /** A code or a name, or empty where there is none. */
    String word(String key) {
        return cell(key).map(cell -> cell.shown().strip()).orElse("");
    }

    /** Where the cell below a key is; of a key without a column, the first of the row. */
    String place(String key) {
        return sheet.place(number, columns.getOrDefault(key, 0));
    }

    /** Copies what the cell says into a part of the document, or where it would be said. */
    void copy(WorkbookColumn column, PlacedObject into, String path) {
        cell(column.key())
                .ifPresentOrElse(
                        cell -> into.put(path, column.json(cell), place(column.key())),
                        () -> into.at(path, place(column.key())));
    }
}
