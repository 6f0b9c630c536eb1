package org.grassroots.registry.archive.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.grassroots.registry.scheme.RegisterFigures;
import org.grassroots.registry.shared.Digest;

/** A package that was written when the engine had version 1, and what forgers make of it. */
public final class APackage {

    static final String ABSENT = "cases/JS-XX-320211-2021-00001-P/";
    static final String OBJECTING = "cases/JS-XX-320206-2021-00001-O/";

    private APackage() {}

    /** Three counties: one objected and was graded anew, one is as it was, one did not take part. */
    public static byte[] golden() {
        try (var stream = Objects.requireNonNull(APackage.class.getResourceAsStream("engine-1.zip"))) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Its files, as any program unpacks them. */
    static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(golden()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The files in the right form of zip, whatever the manifest says of them. */
    static byte[] zipped(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        var entries = new ArrayList<ZipForm.Entry>();
        files.forEach((name, content) -> {
            var entry = new ZipForm.Entry(name, out.size(), content.length, ZipForm.crc(content));
            out.writeBytes(ZipForm.local(entry));
            out.writeBytes(content);
            entries.add(entry);
        });
        entries.forEach(entry -> out.writeBytes(ZipForm.central(entry)));
        out.writeBytes(ZipForm.end(entries));
        return out.toByteArray();
    }

    /** The same with a manifest that agrees with every file: only the engine, or who knows the root, tells. */
    static byte[] forged(Map<String, byte[]> files) {
        var manifest = text(files, Paths.MANIFEST);
        var sums = new TreeMap<String, Manifest.Sum>();
        files.forEach((path, content) -> sums.put(path, new Manifest.Sum(Digest.of(content), content.length)));
        for (var sum : Manifest.read(manifest).files().entrySet()) {
            var now = sums.get(sum.getKey());
            if (now != null) {
                manifest = manifest.replace(
                        "\"sha256\":\"" + sum.getValue().sha256() + "\",\"size\":"
                                + sum.getValue().size(),
                        "\"sha256\":\"" + now.sha256() + "\",\"size\":" + now.size());
            }
        }
        var forged = new LinkedHashMap<>(files);
        put(forged, Paths.MANIFEST, manifest);
        put(forged, Paths.MANIFEST_SUM, PackageWriter.sumLine(Digest.of(manifest)));
        return zipped(forged);
    }

    static String text(Map<String, byte[]> files, String path) {
        return new String(Objects.requireNonNull(files.get(path)), StandardCharsets.UTF_8);
    }

    static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static Report verify(byte[] content) throws NotAPackageException {
        try {
            var file = Files.createTempFile("package", ".zip");
            try {
                Files.write(file, content);
                return verify(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Report verify(Path file) throws IOException, NotAPackageException {
        return Verification.of(file, new Verification.Known(RegisterFigures.standard(), null, null));
    }
}
