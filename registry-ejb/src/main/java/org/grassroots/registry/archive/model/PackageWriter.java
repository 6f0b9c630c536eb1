package org.grassroots.registry.archive.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.shared.Digest;

/** Writes a package file by file; the manifest comes last, when everything is known that it has to say. */
public final class PackageWriter {

    private final OutputStream out;
    private final List<ZipForm.Entry> entries = new ArrayList<>();
    private final TreeMap<String, Manifest.Sum> sums = new TreeMap<>();
    private long written;

    public PackageWriter(OutputStream out) {
        this.out = out;
    }

    /** Adds a file. */
    public void add(String path, String text) throws IOException {
        var content = text.getBytes(StandardCharsets.UTF_8);
        if (sums.put(path, new Manifest.Sum(Digest.of(content), content.length)) != null) {
            throw new IllegalArgumentException(path + " is in the package already");
        }
        write(path, content);
    }

    /**
     * Ends the package with its manifest.
     *
     * @return the SHA-256 of the manifest, which stands for the whole package
     */
    public String finish(Json campaign, Manifest.Engine engine) throws IOException {
        var manifest = Manifest.write(campaign, engine, sums);
        var root = Digest.of(manifest);
        write(Paths.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
        write(Paths.MANIFEST_SUM, sumLine(root).getBytes(StandardCharsets.UTF_8));
        for (var entry : entries) {
            out.write(ZipForm.central(entry));
        }
        out.write(ZipForm.end(entries));
        out.flush();
        return root;
    }

    /** As {@code sha256sum} writes it, and checks it with {@code -c}. */
    static String sumLine(String root) {
        return root + "  " + Paths.MANIFEST + "\n";
    }

    private void write(String path, byte[] content) throws IOException {
        var entry = new ZipForm.Entry(path, written, content.length, ZipForm.crc(content));
        if (entry.end() > ZipForm.MOST_BYTES || entries.size() == ZipForm.MOST_ENTRIES) {
            throw new IllegalStateException("A package has no more than 65,535 files and 4 GiB");
        }
        out.write(ZipForm.local(entry));
        out.write(content);
        written = entry.end();
        entries.add(entry);
    }
}
