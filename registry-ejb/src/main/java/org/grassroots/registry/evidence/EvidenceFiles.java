package org.grassroots.registry.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.grassroots.registry.evidence.model.Fingerprint;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Settings;

/**
 * The contents on disk, each once, as {@code evidence/ab/cd/<sha256>} in the data directory.
 *
 * <p>A content is written to a file of its own, forced to the disk and then moved to its place in one step, and the
 * directory is forced too: a row that names a content is only written when the content can no longer be lost.
 */
@ApplicationScoped
class EvidenceFiles {

    static final int MOST_MEGABYTES = 20;

    private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024L;
    private static final int CHUNK = 64 * 1024;

    private final Path root;

    EvidenceFiles() {
        this(Settings.dataDirectory().resolve("evidence"));
    }

    EvidenceFiles(Path root) {
        this.root = root;
    }

    /**
     * Takes in a content that is not yet judged; close it to forget it, {@link #keep} it to have it stored.
     *
     * @throws RegistryException if there is nothing in it, or as soon as more came than is taken
     */
    Received receive(InputStream content) {
        try {
            var incoming = Files.createDirectories(root.resolve("incoming"));
            var file = incoming.resolve(Ids.fresh());
            try {
                return new Received(file, write(content, file));
            } catch (IOException | RuntimeException broken) {
                Files.deleteIfExists(file);
                throw broken;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Fingerprint write(InputStream content, Path file) throws IOException {
        var digest = Digest.sha256();
        var chunk = new byte[CHUNK];
        long size = 0;
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                size += read;
                if (size > MOST_BYTES) {
                    throw new RegistryException(EvidenceProblem.EVIDENCE_TOO_LARGE, MOST_MEGABYTES);
                }
                digest.update(chunk, 0, read);
                var buffer = ByteBuffer.wrap(chunk, 0, read);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            channel.force(true);
        }
        if (size == 0) {
            throw new RegistryException(EvidenceProblem.EVIDENCE_EMPTY);
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** Moves a received content to its place, unless the same is there already. */
    void keep(Received received) {
        var content = received.fingerprint();
        var place = place(content);
        try {
            if (!Files.exists(place) || Files.size(place) != content.size()) {
                Files.createDirectories(directory(content));
                Files.move(received.file(), place, StandardCopyOption.ATOMIC_MOVE);
                force(directory(content));
                force(outerDirectory(content));
                force(root);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    InputStream open(Fingerprint content) {
        try {
            return Files.newInputStream(place(content));
        } catch (IOException lost) {
            throw new UncheckedIOException("a stored content cannot be read", lost);
        }
    }

    private Path place(Fingerprint content) {
        return directory(content).resolve(content.sha256());
    }

    private Path directory(Fingerprint content) {
        return outerDirectory(content).resolve(content.sha256().substring(2, 4));
    }

    private Path outerDirectory(Fingerprint content) {
        return root.resolve(content.sha256().substring(0, 2));
    }

    // where a directory cannot be opened as a file, the file system keeps its entries by itself
    private static void force(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** A content that has arrived; closing it removes what was not kept. */
    record Received(Path file, Fingerprint fingerprint) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
