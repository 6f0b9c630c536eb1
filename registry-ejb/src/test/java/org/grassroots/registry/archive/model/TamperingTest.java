package org.grassroots.registry.archive.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.grassroots.registry.archive.model.Finding.Kind;
import org.grassroots.registry.archive.model.NotAPackageException.Why;
import org.junit.jupiter.api.Test;

/** Whatever is done to a package is named. */
class TamperingTest {

    private static final int FLIPS = 6;
    private static final int STRIDE = 13;

    @Test
    void whatAnEarlierReleaseWroteIsVerifiedAndComesOutAgain() throws Exception {
        var report = APackage.verify(APackage.golden());

        assertThat(report.findings()).isEmpty();
        assertThat(report.isSound()).isTrue();
        assertThat(report.cases()).isEqualTo(3);
        assertThat(report.recomputed()).isEqualTo(2);
        assertThat(report.regraded()).isTrue();
        assertThat(APackage.zipped(APackage.files())).isEqualTo(APackage.golden());
    }

    @Test
    void aBitThatFlipsInAFileNamesTheFile() {
        var random = new Random(20211215);
        var golden = APackage.golden();
        long at = 0;
        for (var file : APackage.files().entrySet()) {
            var entry = new ZipForm.Entry(file.getKey(), at, file.getValue().length, 0);
            for (int i = 0; i < FLIPS; i++) {
                int where = (int) entry.contentAt() + random.nextInt(entry.size());
                assertThat(paths(flipped(golden, where, random.nextInt(8))))
                        .as("%s at %d", file.getKey(), where)
                        .contains(file.getKey());
            }
            at = entry.end();
        }
    }

    @Test
    void aBitThatFlipsAnywhereElseIsToldToo() {
        var random = new Random(7);
        var golden = APackage.golden();
        long at = 0;
        for (var file : APackage.files().entrySet()) {
            var entry = new ZipForm.Entry(file.getKey(), at, file.getValue().length, 0);
            for (long where = entry.offset(); where < entry.contentAt(); where += STRIDE) {
                assertToldOrRefused(flipped(golden, (int) where, random.nextInt(8)), where);
            }
            at = entry.end();
        }
        for (long where = at; where < golden.length; where += STRIDE) {
            assertToldOrRefused(flipped(golden, (int) where, random.nextInt(8)), where);
        }
    }

    private static void assertToldOrRefused(byte[] content, long where) {
        try {
            assertThat(APackage.verify(content).findings()).as("at %d", where).isNotEmpty();
        } catch (NotAPackageException refused) {
            assertThat(refused.why().text(Locale.CHINESE)).as("at %d", where).isNotBlank();
        }
    }

    @Test
    void aHeaderThatIsDamagedNamesItsFile() {
        for (int where : new int[] {0, 6, 8, 14, 18, 22, 26}) {
            assertThat(paths(flipped(APackage.golden(), where, 1)))
                    .as("byte %d", where)
                    .contains(Paths.README);
        }
    }

    @Test
    void whatIsMissingAndWhatIsTooMuchIsNamed() throws Exception {
        var files = APackage.files();
        files.remove(Paths.CUTS);
        APackage.put(files, "cases/JS-XX-320299-2021-00001-X/case.json", "{}");

        assertThat(APackage.verify(APackage.zipped(files)).findings())
                .contains(
                        new Finding(Kind.MISSING, Paths.CUTS, ""),
                        new Finding(Kind.EXTRA, "cases/JS-XX-320299-2021-00001-X/case.json", ""));
    }

    @Test
    void aChangedManifestIsNamed() throws Exception {
        assertThat(kinds(changed(Paths.MANIFEST, "2021-09-01", "2021-09-02"))).containsExactly(Kind.MANIFEST);
        assertThat(kinds(changed(Paths.MANIFEST_SUM, "  ", " *"))).containsExactly(Kind.MANIFEST);
        var files = APackage.files();
        files.remove(Paths.MANIFEST);
        assertThat(why(APackage.zipped(files))).isEqualTo(Why.NO_MANIFEST);
    }

    @Test
    void whoForgesTheManifestTooIsFoundOutByTheEngine() throws Exception {
        var points = forged(APackage.OBJECTING + "result.json", "\"total\":\"8", "\"total\":\"9");
        assertThat(points).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.RECOMPUTED);
            assertThat(finding.path()).isEqualTo(APackage.OBJECTING + "result.json");
            assertThat(finding.detail()).startsWith("/total: \"9");
        });
        assertThat(forged(APackage.OBJECTING + "explanation.json", "1", "2"))
                .extracting(Finding::path)
                .contains(APackage.OBJECTING + "explanation.json");
        assertThat(forged(
                        APackage.OBJECTING + "frozen.json",
                        "\"peopleRecommended\":\"12\"",
                        "\"peopleRecommended\":\"0\""))
                .extracting(Finding::path)
                .contains(APackage.OBJECTING + "frozen.json", APackage.OBJECTING + "result.json");
        assertThat(forged(APackage.OBJECTING + "result.json", "\"grade\":\"GOOD\"", "\"grade\":\"EXCELLENT\""))
                .extracting(Finding::kind)
                .contains(Kind.RECOMPUTED);
    }

    @Test
    void aCutOrADrawThatTheSeedDoesNotGiveIsFoundOut() throws Exception {
        var cuts = APackage.files();
        APackage.put(cuts, Paths.CUTS, "{\"EXCELLENT\":\"95.00\"}");
        assertThat(APackage.verify(APackage.forged(cuts)).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.CUTS);

        assertThat(forged(Paths.DRAW, "\"BOTTOM\"", "\"RANDOM\""))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.DRAW);
                    assertThat(finding.path()).isEqualTo("JS-XX-320206-2021-00001-O");
                });
    }

    @Test
    void anotherEngineIsToldRatherThanGuessed() throws Exception {
        var files = APackage.files();
        APackage.put(
                files,
                Paths.MANIFEST,
                APackage.text(files, Paths.MANIFEST).replace("\"engine\":\"1\"", "\"engine\":\"99\""));

        var report = APackage.verify(APackage.forged(files));

        assertThat(report.findings()).extracting(Finding::kind).containsExactly(Kind.ENGINE);
        assertThat(report.recomputed()).isZero();
    }

    @Test
    void whatIsNoPackageIsRefusedInWords() throws Exception {
        var golden = APackage.golden();
        assertThat(why("这不是压缩文件".repeat(9).getBytes(StandardCharsets.UTF_8))).isEqualTo(Why.NOT_A_ZIP);
        assertThat(why(new byte[0])).isEqualTo(Why.NOT_A_ZIP);
        for (int length : new int[] {5000, golden.length / 2, golden.length - 1}) {
            assertThat(why(Arrays.copyOf(golden, length))).isEqualTo(Why.TRUNCATED);
        }
        assertThat(why(deflated(zip -> {}))).isEqualTo(Why.REPACKED);
        assertThat(why(bomb())).isEqualTo(Why.REPACKED);
        var slip = new LinkedHashMap<String, byte[]>();
        slip.put("../../etc/passwd", new byte[1]);
        assertThat(why(APackage.zipped(slip))).isEqualTo(Why.UNSAFE_NAME);
        assertThat(kinds(Arrays.copyOf(golden, golden.length + 3))).contains(Kind.DIRECTORY);
    }

    /** A hundred megabytes of nothing in a few kilobytes. */
    private static byte[] bomb() {
        return deflated(zip -> {
            try {
                zip.putNextEntry(new ZipEntry("bomb"));
                for (int i = 0; i < 100; i++) {
                    zip.write(new byte[1 << 20]);
                }
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private static byte[] deflated(Consumer<ZipOutputStream> more) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : APackage.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
            more.accept(zip);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return out.toByteArray();
    }

    private static byte[] flipped(byte[] content, int at, int bit) {
        var flipped = content.clone();
        flipped[at] ^= (byte) (1 << bit);
        return flipped;
    }

    private static byte[] changed(String path, String from, String to) {
        return APackage.zipped(with(path, from, to));
    }

    private static Iterable<Finding> forged(String path, String from, String to) throws NotAPackageException {
        return APackage.verify(APackage.forged(with(path, from, to))).findings();
    }

    private static Map<String, byte[]> with(String path, String from, String to) {
        var files = APackage.files();
        var text = APackage.text(files, path);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        APackage.put(files, path, text.substring(0, at) + to + text.substring(at + from.length()));
        return files;
    }

    private static Iterable<String> paths(byte[] content) {
        try {
            return APackage.verify(content).findings().stream()
                    .map(Finding::path)
                    .toList();
        } catch (NotAPackageException refused) {
            return List.of(refused.detail());
        }
    }

    private static Iterable<Kind> kinds(byte[] content) throws NotAPackageException {
        return APackage.verify(content).findings().stream().map(Finding::kind).toList();
    }

    private static Why why(byte[] content) {
        return catchThrowableOfType(NotAPackageException.class, () -> APackage.verify(content))
                .why();
    }
}
