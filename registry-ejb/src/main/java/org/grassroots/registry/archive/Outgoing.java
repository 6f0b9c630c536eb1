package org.grassroots.registry.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.grassroots.registry.shared.Ids;

/** The packages that are being handed out. Each is deleted with its last byte, unless the server ends before. */
final class Outgoing {

    /** Longer than any download takes. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private Outgoing() {}

    /** A file for a new package; what servers that ended in the middle have left in {@code directory} goes. */
    static Path fresh(Path directory, Instant now) throws IOException {
        Files.createDirectories(directory);
        for (var file : filesIn(directory)) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(LONGEST))) {
                Files.deleteIfExists(file);
            }
        }
        return directory.resolve(Ids.fresh() + ".zip");
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.toList();
        }
    }
}
