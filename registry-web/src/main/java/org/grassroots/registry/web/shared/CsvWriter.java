package org.grassroots.registry.web.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as RFC 4180 says, in UTF-8 with a mark at the beginning, without which spreadsheets take Chinese for
 * something else. Page after page is sent as it is read.
 *
 * <p>A text that a spreadsheet would work out as a formula, so that a name like {@code =HYPERLINK(…)} could act on
 * whoever opens the file, begins with an apostrophe instead; a number is a number, also below zero.
 */
final class CsvWriter {

    private static final char MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠]");

    private final Locale locale;

    CsvWriter(Locale locale) {
        this.locale = locale;
    }

    <T> void write(CsvTable<T> table, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        var headers = table.columns().stream().map(column -> Texts.of(column.header(), locale));
        CSVFormat.RFC4180.printRecord(writer, headers.map(CsvWriter::harmless).toArray());
        @Nullable Slice<T> page = table.first();
        while (page != null) {
            for (var row : page.rows()) {
                var cells = table.columns().stream().map(column -> column.cell().apply(row));
                CSVFormat.RFC4180.printRecord(
                        writer, cells.map(CsvWriter::harmless).toArray());
            }
            writer.flush();
            page = page.next() == null ? null : table.at(page.next());
        }
    }

    private static Object harmless(@Nullable Object cell) {
        if (cell instanceof Number) {
            return cell;
        }
        var text = Objects.toString(cell, "");
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
