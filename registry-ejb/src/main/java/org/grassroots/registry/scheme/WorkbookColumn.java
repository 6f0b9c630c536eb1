package org.grassroots.registry.scheme;

import java.util.List;
import java.util.regex.Pattern;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.workbook.XlsxCell;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet, or a row of the sheet of keys.
 *
 * @param key by which it is found; for what it says of a part of the document, the path to that, with dots
 * @param title in Chinese, for people
 * @param width in characters
 * @param needed whether no row could be placed without it
 */
record WorkbookColumn(
        String key,
        String title,
        Kind kind,
        int width,
        @Nullable WorkbookChoices choices,
        boolean needed) {

    private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s,，、;；]+");

    /** What the cells of a column hold. */
    enum Kind {
        /** Words, as they are. */
        TEXT,
        /** A code or a name; blanks around it mean nothing. */
        CODE,
        NUMBER,
        YES_NO,
        /** Codes, with blanks or commas between them. */
        CODES,
        /** A number, or an expression over figures. */
        EXPRESSION,
        /** For people; it is not read. */
        REMARK
    }

    /** What a cell of this column says in the document; what is of the wrong type stays so, and is told there. */
    Json json(XlsxCell cell) {
        var words = new Json.Text(cell.shown());
        return switch (kind) {
            case TEXT, REMARK -> words;
            case CODE -> new Json.Text(cell.shown().strip());
            case CODES -> Json.texts(List.of(BETWEEN_CODES.split(cell.shown().strip())));
            case NUMBER -> cell.number().<Json>map(Json.Numeral::new).orElse(words);
            case YES_NO -> cell.truth().<Json>map(Json.Truth::new).orElse(words);
            case EXPRESSION ->
                cell.isNumber() ? cell.number().<Json>map(Json.Numeral::new).orElse(words) : words;
        };
    }
}
