package org.grassroots.registry.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A package ready to be handed out; closing it removes it from the disk.
 *
 * @param file where it lies meanwhile
 * @param name what it is to be called
 * @param root the SHA-256 of its manifest, which stands for all of it
 */
public record PackedCampaign(Path file, String name, String root, long size) implements AutoCloseable {

    /** Sends all of it. */
    public void sendTo(OutputStream out) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            content.transferTo(out);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
