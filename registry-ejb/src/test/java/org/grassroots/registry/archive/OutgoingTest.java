package org.grassroots.registry.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutgoingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    @Test
    void whatIsLeftOfADownloadOfYesterdayGoesAndWhatIsUnderWayStays(@TempDir Path data) throws IOException {
        var directory = data.resolve("outgoing");
        var left = written(Outgoing.fresh(directory, NOW), "2026-11-22T03:59:59Z");
        var underWay = written(Outgoing.fresh(directory, NOW), "2026-11-22T04:00:01Z");

        var fresh = Outgoing.fresh(directory, NOW);

        assertThat(left).doesNotExist();
        assertThat(underWay).exists();
        assertThat(fresh).doesNotExist().hasParentRaw(directory);
    }

    private static Path written(Path file, String at) throws IOException {
        Files.writeString(file, "zip");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse(at)));
    }
}
