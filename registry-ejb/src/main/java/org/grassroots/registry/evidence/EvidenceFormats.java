package org.grassroots.registry.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.grassroots.registry.evidence.model.EvidenceFormat;
import org.grassroots.registry.evidence.model.FileName;
import org.grassroots.registry.shared.RegistryException;

/** Tells by its content what a file is, whatever its name says. */
@ApplicationScoped
class EvidenceFormats {

    private final Tika tika = new Tika();

    /**
     * The format of the file.
     *
     * @throws RegistryException {@link EvidenceProblem#EVIDENCE_TYPE} if it is none that is taken, or another one than
     *     the name says
     */
    EvidenceFormat of(Path file, FileName name) {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var detected = tika.detect(content);
            return EvidenceFormat.of(detected, name.ending())
                    .filter(format -> format.entry().isEmpty()
                            || hasEntry(file, format.entry().get()))
                    .orElseThrow(() -> new RegistryException(EvidenceProblem.EVIDENCE_TYPE, name.value(), detected));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean hasEntry(Path file, String entry) {
        try (var packed = new ZipFile(file.toFile())) {
            return packed.getEntry(entry) != null;
        } catch (ZipException broken) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
