package org.grassroots.registry.archive.model;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.grassroots.registry.archive.model.NotAPackageException.Why;
import org.grassroots.registry.archive.model.ZipForm.Entry;

/**
 * Reads a package from disk and tells whatever is not of the one form of {@link ZipForm}. Nothing is ever unpacked to disk,
 * and no more is read than lies in the file.
 */
final class PackageReader implements AutoCloseable {

    private static final int MOST_CONTENT = 64 << 20;

    private final FileChannel file;
    private final Consumer<Finding> findings;
    private final Map<String, Entry> entries = new TreeMap<>();

    private PackageReader(FileChannel file, Consumer<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    static PackageReader open(Path path, Consumer<Finding> findings) throws IOException, NotAPackageException {
        var file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            var reader = new PackageReader(file, findings);
            reader.index();
            return reader;
        } catch (IOException | NotAPackageException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    /** What there is, by path. */
    Map<String, Entry> entries() {
        return entries;
    }

    /** The content of a file; whatever its checksum says, which is told as a finding. */
    byte[] content(Entry entry) throws IOException {
        var content = bytes(entry.contentAt(), entry.size());
        if (ZipForm.crc(content) != entry.crc()) {
            findings.accept(new Finding(Finding.Kind.DAMAGED, entry.name(), ""));
        }
        return content;
    }

    private void index() throws IOException, NotAPackageException {
        if (!isZip()) {
            throw new NotAPackageException(Why.NOT_A_ZIP, "");
        }
        var scanned = scanned();
        var ordered = isWhole(scanned) ? scanned : directory();
        if (ordered.isEmpty()) {
            throw new NotAPackageException(Why.TRUNCATED, "");
        }
        long at = 0;
        int foreign = 0;
        for (var entry : ordered) {
            foreign += compare(entry, at);
            at = entry.end();
        }
        if (foreign == ordered.size()) {
            throw new NotAPackageException(Why.REPACKED, "");
        }
        compareDirectory(ordered, at);
    }

    private boolean isZip() throws IOException {
        return file.size() >= ZipForm.END_LENGTH
                && (intAt(0) == ZipForm.LOCAL || intAt(file.size() - ZipForm.END_LENGTH) == ZipForm.END);
    }

    /** By the headers before the files, as far as they follow on each other. */
    private List<Entry> scanned() throws IOException {
        var found = new ArrayList<Entry>();
        long at = 0;
        while (at + ZipForm.LOCAL_LENGTH <= file.size() && intAt(at) == ZipForm.LOCAL) {
            var head = ZipForm.little(bytes(at, ZipForm.LOCAL_LENGTH));
            int length = head.getShort(26) & 0xFFFF;
            var entry = entry(at, head.getInt(22), head.getInt(14), at + ZipForm.LOCAL_LENGTH, length);
            if (entry.size() < 0 || entry.end() > file.size()) {
                break;
            }
            found.add(entry);
            at = entry.end();
        }
        return found;
    }

    private Entry entry(long offset, int size, int crc, long nameAt, int nameLength) throws IOException {
        int there = (int) Math.max(0, Math.min(nameLength, file.size() - nameAt));
        var name = new String(bytes(nameAt, there), StandardCharsets.ISO_8859_1);
        return new Entry(name, offset, size, crc);
    }

    /** Whether the directory of exactly these files follows on them, whatever it says. */
    private boolean isWhole(List<Entry> found) throws IOException {
        long end = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
        long rest = file.size() - end - directoryLength(found);
        return !found.isEmpty() && (rest == 0 || (rest > 0 && intAt(end) == ZipForm.CENTRAL));
    }

    private static long directoryLength(List<Entry> of) {
        return of.stream().mapToLong(ZipForm::centralLength).sum() + ZipForm.END_LENGTH;
    }

    /** By the directory at the end, where the headers do not lead to it; empty if that is not there either. */
    private List<Entry> directory() throws IOException, NotAPackageException {
        var found = new ArrayList<Entry>();
        var end = ZipForm.little(bytes(file.size() - ZipForm.END_LENGTH, ZipForm.END_LENGTH));
        if (end.getInt(0) != ZipForm.END) {
            return found;
        }
        long at = end.getInt(16) & 0xFFFFFFFFL;
        for (int i = end.getShort(10) & 0xFFFF; i > 0 && at + ZipForm.CENTRAL_LENGTH <= file.size(); i--) {
            var line = ZipForm.little(bytes(at, ZipForm.CENTRAL_LENGTH));
            if (line.getInt(0) != ZipForm.CENTRAL) {
                break;
            }
            if (line.getShort(10) != 0) {
                throw new NotAPackageException(Why.REPACKED, "");
            }
            int length = line.getShort(28) & 0xFFFF;
            found.add(entry(
                    line.getInt(42) & 0xFFFFFFFFL,
                    line.getInt(24),
                    line.getInt(16),
                    at + ZipForm.CENTRAL_LENGTH,
                    length));
            at += ZipForm.CENTRAL_LENGTH + length + (line.getShort(30) & 0xFFFF) + (line.getShort(32) & 0xFFFF);
        }
        return found;
    }

    /** Takes a file up; 1 if what stands before it is not as written, else 0. */
    private int compare(Entry entry, long expectedAt) throws IOException, NotAPackageException {
        if (Paths.isUnsafe(entry.name())) {
            throw new NotAPackageException(Why.UNSAFE_NAME, entry.name());
        }
        if (entry.size() > MOST_CONTENT) {
            throw new NotAPackageException(Why.TOO_LARGE, entry.name());
        }
        if (entry.size() < 0 || entry.end() > file.size()) {
            throw new NotAPackageException(Why.TRUNCATED, entry.name());
        }
        var local = ZipForm.local(entry);
        boolean same = entry.offset() == expectedAt && Arrays.equals(local, bytes(entry.offset(), local.length));
        if (entries.putIfAbsent(entry.name(), entry) != null) {
            findings.accept(new Finding(Finding.Kind.EXTRA, entry.name(), ""));
        } else if (!same) {
            findings.accept(new Finding(Finding.Kind.HEADER, entry.name(), ""));
        }
        return same ? 0 : 1;
    }

    private void compareDirectory(List<Entry> ordered, long from) throws IOException {
        long at = from;
        for (var entry : ordered) {
            var line = ZipForm.central(entry);
            if (!isAt(at, line)) {
                findings.accept(new Finding(Finding.Kind.HEADER, entry.name(), ""));
            }
            at += line.length;
        }
        if (!isAt(at, ZipForm.end(ordered))) {
            findings.accept(new Finding(Finding.Kind.DIRECTORY, "", "end"));
        } else if (at + ZipForm.END_LENGTH != file.size()) {
            findings.accept(new Finding(Finding.Kind.DIRECTORY, "", "+" + (file.size() - at - ZipForm.END_LENGTH)));
        }
    }

    private boolean isAt(long at, byte[] expected) throws IOException {
        return at + expected.length <= file.size() && Arrays.equals(expected, bytes(at, expected.length));
    }

    private int intAt(long at) throws IOException {
        return ZipForm.little(bytes(at, 4)).getInt(0);
    }

    private byte[] bytes(long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            int read = file.read(bytes, at + bytes.position());
            if (read < 0) {
                throw new EOFException("at " + at);
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
