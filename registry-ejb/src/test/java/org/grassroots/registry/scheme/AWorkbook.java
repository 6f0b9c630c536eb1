package org.grassroots.registry.scheme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.scheme.model.SchemeDocument;
import org.grassroots.registry.workbook.XlsxParts;

/** Workbooks to test with: a small scheme cell by cell, and files taken apart and put together again. */
final class AWorkbook {

    static final List<String> SAMPLES =
            List.of("CTY-2021.1", "ENT-2021.1", "OFF-2021.1", "OFF-HAIZHI-2021.1", "SOC-2021.1", "UNI-2021.1");

    private final Map<String, Map<String, Object>> sheets = new LinkedHashMap<>();

    private AWorkbook() {}

    static Json sample(String name) {
        return json(sampleText(name));
    }

    static String sampleText(String name) {
        try (var stream = Objects.requireNonNull(
                AWorkbook.class.getResourceAsStream("/org/grassroots/registry/scheme/samples/" + name + ".json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Json json(String document) {
        return SchemeDocument.read(document, RegisterFigures.standard()).json();
    }

    static ReadWorkbook read(byte[] file) {
        return SchemeWorkbookReader.read(XlsxParts.read(new ByteArrayInputStream(file)));
    }

    /** The two heading rows of every sheet, the names that a scheme needs, and one indicator for all hundred points. */
    static AWorkbook small() {
        var book = new AWorkbook();
        for (var form : WorkbookSheet.values()) {
            var cells = book.sheets.computeIfAbsent(form.title(), any -> new LinkedHashMap<>());
            for (int i = 0; i < form.columns().size(); i++) {
                cells.put(letter(i) + 1, form.columns().get(i).key());
                cells.put(letter(i) + 2, form.columns().get(i).title());
            }
        }
        return book.with("方案", "A3", "code", "B3", "XLS", "A4", "version", "B4", 1.1, "A5", "subject")
                .with("方案", "B5", "COUNTY_ASSOCIATION", "A6", "source", "B6", "DRAFT", "A7", "title.zh", "B7", "样")
                .with("维度", "A3", 1, "B3", "一", "D3", 100)
                .with("指标", "A3", 1, "B3", "1.1", "C3", "甲", "E3", 100, "I3", "YES_NO")
                .with("等级", "A3", "EXCELLENT", "B3", 90, "C3", 30)
                .with("等级", "A4", "QUALIFIED", "B4", 60, "A5", "UNQUALIFIED", "B5", 0);
    }

    private static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }

    /** Writes cells: an address and what it holds, in turns; null empties a cell. */
    AWorkbook with(String sheet, Object... cells) {
        for (int i = 0; i < cells.length; i += 2) {
            sheets.computeIfAbsent(sheet, any -> new LinkedHashMap<>()).put((String) cells[i], cells[i + 1]);
        }
        return this;
    }

    AWorkbook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    /** A formula, of which nobody has calculated the value. */
    record Calculated(String formula) {}

    byte[] file() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            sheets.forEach((name, cells) -> {
                var sheet = workbook.newWorksheet(name);
                cells.forEach((address, value) -> write(sheet, address, value));
            });
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, String address, Object value) {
        int column = address.charAt(0) - 'A';
        int row = Integer.parseInt(address.substring(1)) - 1;
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value instanceof Calculated calculated) {
            sheet.formula(row, column, calculated.formula());
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    ReadWorkbook read() {
        return read(file());
    }

    /** The parts of a file by name, as the JDK finds them. */
    static Map<String, String> parts(byte[] file) {
        var parts = new LinkedHashMap<String, String>();
        try {
            var path = Files.createTempFile("workbook", ".xlsx");
            Files.write(path, file);
            try (var zip = new ZipFile(path.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    var content = zip.getInputStream(entry).readAllBytes();
                    parts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(path);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** The small workbook with its first sheet, or another part, written otherwise. */
    static byte[] smallWith(String part, String content) {
        var parts = parts(small().file());
        parts.put(part, content);
        return zip(parts);
    }
}
