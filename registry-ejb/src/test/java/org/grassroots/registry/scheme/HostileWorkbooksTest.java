package org.grassroots.registry.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.grassroots.registry.workbook.XlsxException;
import org.grassroots.registry.workbook.XlsxFault;
import org.grassroots.registry.workbook.XlsxParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files meant to break the reader are refused, quickly and in little memory. */
class HostileWorkbooksTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String OPEN = "<worksheet><sheetData>";
    private static final String CLOSE = "</sheetData></worksheet>";

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], XlsxFault.NOT_XLSX),
                Arguments.of("no zip", "code,version".getBytes(StandardCharsets.UTF_8), XlsxFault.NOT_XLSX),
                Arguments.of("only the first bytes of a zip", new byte[] {'P', 'K', 3, 4}, XlsxFault.NOT_XLSX),
                Arguments.of("cut off", cut(AWorkbook.small().file()), XlsxFault.NOT_XLSX),
                Arguments.of(
                        "of Excel 97",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                        XlsxFault.OLD_OR_LOCKED),
                Arguments.of("3 MB", zeros(3 << 20), XlsxFault.FILE_TOO_LARGE),
                Arguments.of("a zip of other things", entries(1, "a"), XlsxFault.NOT_XLSX),
                Arguments.of("ten thousand entries", entries(10_000, "a"), XlsxFault.FILE_TOO_LARGE),
                Arguments.of(
                        "a hundred MB of blanks",
                        AWorkbook.smallWith("xl/styles.xml", " ".repeat(100 << 20)),
                        XlsxFault.FILE_TOO_LARGE),
                sheet(
                        "external entity",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + OPEN + text("&x;") + CLOSE,
                        XlsxFault.NOT_XLSX),
                sheet(
                        "entities of entities",
                        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + OPEN + text("&b;")
                                + CLOSE,
                        XlsxFault.NOT_XLSX),
                sheet(
                        "external document type",
                        "<!DOCTYPE a SYSTEM \"http://192.0.2.1/a\">" + OPEN + CLOSE,
                        XlsxFault.NOT_XLSX),
                sheet("deep", "<a>".repeat(1 << 20), XlsxFault.NOT_XLSX),
                sheet("no XML", "{}", XlsxFault.NOT_XLSX),
                sheet("unfinished", OPEN, XlsxFault.NOT_XLSX),
                sheet(
                        "column out of the world",
                        OPEN + "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>" + CLOSE,
                        XlsxFault.NOT_XLSX),
                sheet(
                        "row out of the world",
                        OPEN + "<row r=\"99999999999\"><c><v>1</v></c></row>" + CLOSE,
                        XlsxFault.NOT_XLSX),
                sheet(
                        "text that is not there",
                        OPEN + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2147483646</v></c></row>" + CLOSE,
                        XlsxFault.NOT_XLSX),
                sheet(
                        "a cell of a million characters",
                        OPEN + "<row><c t=\"str\"><v>" + "x".repeat(1 << 20) + "</v></c></row>" + CLOSE,
                        XlsxFault.TEXT_TOO_LONG),
                sheet(
                        "many cells",
                        OPEN + "<row>" + "<c><v>1</v></c>".repeat(400_000) + "</row>" + CLOSE,
                        XlsxFault.FILE_TOO_LARGE),
                sheet(
                        "many rows",
                        OPEN + "<row><c><v>1</v></c></row>".repeat(300_000) + CLOSE,
                        XlsxFault.FILE_TOO_LARGE),
                Arguments.of("one long text in every cell", repeated(), XlsxFault.FILE_TOO_LARGE));
    }

    private static Arguments sheet(String what, String xml, XlsxFault code) {
        return Arguments.of(what, AWorkbook.smallWith(SHEET, xml), code);
    }

    private static String text(String text) {
        return "<row><c t=\"str\"><v>" + text + "</v></c></row>";
    }

    private static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, file.length / 3);
    }

    private static byte[] zeros(int length) {
        var zeros = new byte[length];
        zeros[0] = 'P';
        return zeros;
    }

    private static byte[] entries(int count, String content) {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < count; i++) {
            parts.put("x" + i + ".xml", content);
        }
        return AWorkbook.zip(parts);
    }

    private static byte[] repeated() {
        var parts = AWorkbook.parts(AWorkbook.small().file());
        var strings = parts.get(STRINGS);
        int index = strings.split("<si>", -1).length - 1;
        parts.put(STRINGS, strings.replace("</sst>", "<si><t>" + "x".repeat(30_000) + "</t></si></sst>"));
        parts.put(SHEET, OPEN + "<row>" + ("<c t=\"s\"><v>" + index + "</v></c>").repeat(50_000) + "</row>" + CLOSE);
        return AWorkbook.zip(parts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatMeansHarmIsRefusedAtOnceInLittleMemory(String what, byte[] file, XlsxFault code) {
        assertThatExceptionOfType(XlsxException.class)
                .isThrownBy(() -> AWorkbook.read(file))
                .satisfies(refused ->
                        assertThat(refused.fault()).as(refused.getMessage()).isEqualTo(code));
        assertThat(Duration.ofSeconds(1)).isGreaterThan(time(() -> refuse(file)));
        assertThat(allocated(() -> refuse(file))).isLessThan(128L << 20);
    }

    private static void refuse(byte[] file) {
        assertThatExceptionOfType(XlsxException.class).isThrownBy(() -> AWorkbook.read(file));
    }

    @Test
    void noMoreIsTakenFromAnEndlessStreamThanAFileMayHave() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'P';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) 'P');
                given += length;
                return length;
            }
        };

        assertThatExceptionOfType(XlsxException.class).isThrownBy(() -> XlsxParts.read(endless));
        assertThat(endless.given).isLessThan(4 << 20);
    }

    @Test
    void ofAFormulaTheValueIsTakenAndNothingElse() {
        var file = AWorkbook.smallWith(
                SHEET,
                OPEN + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>key</v></c><c r=\"B1\" t=\"str\"><v>value</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>code</v></c>"
                        + "<c r=\"B3\" t=\"str\"><f t=\"shared\" si=\"7\">WEBSERVICE(\"http://192.0.2.1\")&amp;"
                        + "A1+".repeat(100_000) + "</f><v>CTY</v></c></row>" + CLOSE);

        var read = AWorkbook.read(file);

        assertThat(read.text()).contains("\"code\":\"CTY\"").doesNotContain("WEBSERVICE");
    }

    @Test
    void whatASheetRefersToOutsideTheFileIsNotLookedUp() {
        var parts = AWorkbook.parts(AWorkbook.small().file());
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (part, xml) -> xml.replaceAll(
                        "Target=\"worksheets/sheet1.xml\"", "Target=\"file:///etc/hostname\" TargetMode=\"External\""));

        var read = AWorkbook.read(AWorkbook.zip(parts));

        assertThat(read.faults()).extracting(WorkbookFault::code).contains(WorkbookFaultCode.SHEET_MISSING);
        assertThat(read.framed()).isFalse();
    }

    private static long allocated(Runnable work) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** Processor time, because a busy machine is not the fault of the reader. */
    private static Duration time(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }
}
