package org.grassroots.registry.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.grassroots.registry.evidence.model.EvidenceFormat;
import org.grassroots.registry.evidence.model.FileName;
import org.grassroots.registry.shared.RegistryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceFormatsTest {

    private static final byte[] PDF = ascii("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0
    };

    @TempDir
    Path directory;

    @Test
    void printsScansAndTextsAreKnownByTheirContent() throws IOException {
        assertThat(format(PDF, "批复.pdf")).isEqualTo(EvidenceFormat.PDF);
        assertThat(format(PNG, "批复.PNG")).isEqualTo(EvidenceFormat.PNG);
        assertThat(format(JPEG, "批复.jpeg")).isEqualTo(EvidenceFormat.JPEG);
        assertThat(format("关于成立科协的批复".getBytes(StandardCharsets.UTF_8), "批复.txt"))
                .isEqualTo(EvidenceFormat.TEXT);
        assertThat(format("关于成立科协的批复".getBytes(Charset.forName("GB18030")), "批复.txt"))
                .isEqualTo(EvidenceFormat.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml, 章程.docx, DOCX", "xl/workbook.xml, 名单.xlsx, XLSX", "OFD.xml, 批复.ofd, OFD"})
    void packedFormatsAreKnownByWhatIsInThem(String entry, String name, EvidenceFormat expected) throws IOException {
        assertThat(format(zip("[Content_Types].xml", entry), name)).isEqualTo(expected);
        assertThat(format(zip(entry), name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"章程.doc, DOC", "名单.xls, XLS", "章程.wps, WPS", "名单.et, ET"})
    void compoundFilesAreToldApartByTheirEnding(String name, EvidenceFormat expected) throws IOException {
        assertThat(format(compound(), name)).isEqualTo(expected);
    }

    @Test
    void aDisguisedFileIsRefused() throws IOException {
        var page = ascii("<!DOCTYPE html><html><script>alert(1)</script></html>");
        var drawing = ascii("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
        refused(page, "批复.pdf");
        refused(page, "批复.txt");
        refused(page, "批复.html");
        refused(drawing, "批复.png");
        refused(drawing, "批复.txt");
        refused(drawing, "批复.svg");
        refused(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0}, "批复.doc");
        refused(ascii("#!/bin/sh\nrm -rf /\n"), "批复.txt");
        refused(zip("META-INF/MANIFEST.MF", "Evil.class"), "批复.docx");
        refused(zip("word/document.xml"), "批复.xlsx");
        refused(zip("任何.txt"), "批复.zip");
        refused(Arrays.copyOf(zip("word/document.xml"), 40), "批复.docx");
        refused(PDF, "批复.jpg");
        refused(PDF, "批复");
        refused(compound(), "批复.msi");
    }

    @Test
    void theRefusalNamesTheFileAndWhatItIs() throws IOException {
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> format(ascii("<html></html>"), "批复.pdf"))
                .returns(EvidenceProblem.EVIDENCE_TYPE, RegistryException::problem)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("批复.pdf", "text/html"));
    }

    private void refused(byte[] content, String name) {
        assertThatExceptionOfType(RegistryException.class)
                .as(name)
                .isThrownBy(() -> format(content, name))
                .returns(EvidenceProblem.EVIDENCE_TYPE, RegistryException::problem);
    }

    private EvidenceFormat format(byte[] content, String name) throws IOException {
        var file = Files.write(directory.resolve("content"), content);
        return new EvidenceFormats().of(file, new FileName(name));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] compound() {
        var magic =
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        return Arrays.copyOf(magic, 1536);
    }

    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
