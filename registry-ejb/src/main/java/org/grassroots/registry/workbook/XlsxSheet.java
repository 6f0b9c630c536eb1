package org.grassroots.registry.workbook;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cells of one sheet that hold something.
 *
 * @param rows by number, counted from 1; in each the cells by column, counted from 0
 */
public record XlsxSheet(String name, SortedMap<Integer, SortedMap<Integer, XlsxCell>> rows) {

    private static final int LETTERS = 26;

    /** The cells of a row by column; none of a row that is empty. */
    public Map<Integer, XlsxCell> row(int number) {
        return rows.getOrDefault(number, new TreeMap<>());
    }

    /** The sheet and the cell as Excel names them. */
    public String place(int row, int column) {
        return name + "!" + letters(column) + row;
    }

    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
