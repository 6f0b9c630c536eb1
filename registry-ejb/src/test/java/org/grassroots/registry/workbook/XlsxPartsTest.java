package org.grassroots.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class XlsxPartsTest {

    private static final String TYPES = "[Content_Types].xml";
    private static final String PLAIN =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";

    private static XlsxParts parts(Map<String, String> texts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return XlsxParts.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Test
    void aPlainWorkbookHasNoMacros() {
        assertThat(parts(Map.of(TYPES, PLAIN)).hasMacros()).isFalse();
    }

    @Test
    void aWorkbookThatSaysItHasMacrosHasThem() {
        var enabled = PLAIN.replace("openxmlformats-officedocument.spreadsheetml.sheet", "ms-excel.sheet.macroEnabled");

        assertThat(parts(Map.of(TYPES, enabled)).hasMacros()).isTrue();
    }

    @Test
    void aWorkbookThatHidesItsMacrosHasThem() {
        assertThat(parts(Map.of(TYPES, PLAIN, "xl/vbaProject.bin", "program")).hasMacros())
                .isTrue();
        assertThat(parts(Map.of(TYPES, PLAIN, "xl/other/VBAPROJECT.BIN", "program"))
                        .hasMacros())
                .isTrue();
    }
}
