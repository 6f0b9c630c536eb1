package org.grassroots.registry.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.grassroots.registry.workbook.XlsxParts;
import org.grassroots.registry.workbook.XlsxReader;

/** A downloaded workbook of inspection sheets, as somebody fills it in; every sheet is named by its registry number. */
final class FilledWorkbook {

    private static final int FOUND = 7;
    private static final int REMARK = 8;
    private static final int VISITED_ROW = 8;

    private final Map<String, TreeMap<Integer, TreeMap<Integer, String>>> sheets = new TreeMap<>();

    FilledWorkbook(byte[] file) {
        XlsxReader.read(XlsxParts.read(new ByteArrayInputStream(file))).forEach((name, sheet) -> {
            var rows = new TreeMap<Integer, TreeMap<Integer, String>>();
            sheet.rows()
                    .forEach((row, cells) -> cells.forEach((column, cell) ->
                            rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, cell.shown())));
            sheets.put(name, rows);
        });
    }

    /** The name of its first sheet. */
    String sheet() {
        return sheets.keySet().iterator().next();
    }

    /** Fills in a cell of the first sheet; rows are counted from 1, columns from 0. */
    FilledWorkbook put(int row, int column, String text) {
        Objects.requireNonNull(sheets.get(sheet()))
                .computeIfAbsent(row, any -> new TreeMap<>())
                .put(column, text);
        return this;
    }

    FilledWorkbook found(String indicator, String key, String text) {
        return put(row(indicator, key), FOUND, text);
    }

    FilledWorkbook remarked(String indicator, String key, String text) {
        return put(row(indicator, key), REMARK, text);
    }

    FilledWorkbook visitedOn(String day) {
        return put(VISITED_ROW, 2, day);
    }

    /** The row of a line, by the codes in its first two columns. */
    int row(String indicator, String key) {
        return Objects.requireNonNull(sheets.get(sheet())).entrySet().stream()
                .filter(row -> indicator.equals(row.getValue().get(0))
                        && key.equals(row.getValue().get(1)))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            sheets.forEach((name, rows) -> {
                var sheet = workbook.newWorksheet(name);
                rows.forEach((row, cells) -> cells.forEach((column, text) -> sheet.value(row - 1, column, text)));
            });
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    Path file(Path folder, String name) {
        return written(folder.resolve(name), bytes());
    }

    /** The same with macros in it. */
    Path fileWithMacros(Path folder, String name) {
        var file = file(folder, name);
        try (var zip = FileSystems.newFileSystem(file, Map.of("noExtension", "zip"))) {
            Files.writeString(zip.getPath("xl", "vbaProject.bin"), "Sub AutoOpen()");
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        return file;
    }

    private static Path written(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
