package org.grassroots.registry.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.RegistryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFilesTest {

    private static final byte[] CONTENT = "章程".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path root;

    @Test
    void aContentLiesUnderItsFingerprint() throws IOException {
        store(CONTENT);

        var sha256 = Digest.of(CONTENT);
        var place = root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        assertThat(files()).containsExactly(place);
        assertThat(place).hasBinaryContent(CONTENT);
    }

    @Test
    void theSameContentIsStoredOnce() throws IOException {
        store(CONTENT);
        store(CONTENT);

        assertThat(files()).hasSize(1);
    }

    @Test
    void aContentThatWasCutShortOnDiskIsStoredAgain() throws IOException {
        store(CONTENT);
        Files.write(files().get(0), new byte[] {1});
        store(CONTENT);

        assertThat(files().get(0)).hasBinaryContent(CONTENT);
    }

    @Test
    void whatIsNotKeptLeavesNothing() throws IOException {
        try (var received = evidence().receive(new ByteArrayInputStream(CONTENT))) {
            assertThat(received.fingerprint().size()).isEqualTo(CONTENT.length);
        }

        assertThat(files()).isEmpty();
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> store(new byte[0]))
                .returns(EvidenceProblem.EVIDENCE_EMPTY, RegistryException::problem);
        assertThat(files()).isEmpty();
    }

    @Test
    void theLargestFileIsTakenAndOneByteMoreStopsTheReading() throws IOException {
        int most = EvidenceFiles.MOST_MEGABYTES * 1024 * 1024;
        store(new byte[most]);
        assertThat(files()).hasSize(1);

        var endless = new Endless();
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> evidence().receive(endless))
                .returns(EvidenceProblem.EVIDENCE_TOO_LARGE, RegistryException::problem);
        assertThat(endless.given).isLessThan(most + 1024 * 1024);
        assertThat(files()).hasSize(1);
    }

    @Test
    void aSenderThatBreaksOffLeavesNothing() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> evidence().receive(broken));
        assertThat(files()).isEmpty();
    }

    private EvidenceFiles evidence() {
        return new EvidenceFiles(root);
    }

    private void store(byte[] content) {
        try (var received = evidence().receive(new ByteArrayInputStream(content))) {
            evidence().keep(received);
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static final class Endless extends InputStream {

        private int given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            given += length;
            return length;
        }
    }
}
