package org.grassroots.registry.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.grassroots.registry.evidence.model.EvidenceFormat;
import org.grassroots.registry.evidence.model.FileName;
import org.grassroots.registry.shared.RegistryException;

/** Tells by its content what a file is, whatever its name says. */
@ApplicationScoped
class EvidenceFormats {

    private static final String UNKNOWN = "application/octet-stream";
    private static final String TEXT = "text/plain";
    private static final List<Charset> TEXT_ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private final Tika tika = new Tika();

    /**
     * The format of the file.
     *
     * @throws RegistryException {@link EvidenceProblem#EVIDENCE_TYPE} if it is none that is taken, or another one than
     *     the name says
     */
    EvidenceFormat of(Path file, FileName name) {
        var detected = detect(file);
        return EvidenceFormat.of(detected, name.ending())
                .filter(format ->
                        format.entry().map(entry -> hasEntry(file, entry)).orElse(true))
                .orElseThrow(() -> new RegistryException(EvidenceProblem.EVIDENCE_TYPE, name.value(), detected));
    }

    private String detect(Path file) {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var detected = tika.detect(content);
            // Tika takes most Chinese text for bytes of no meaning
            return detected.equals(UNKNOWN) && isText(Files.readAllBytes(file)) ? TEXT : detected;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isText(byte[] content) {
        return TEXT_ENCODINGS.stream().anyMatch(encoding -> {
            try {
                return encoding.newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .chars()
                        .noneMatch(
                                character -> Character.isISOControl(character) && !Character.isWhitespace(character));
            } catch (CharacterCodingException otherEncoding) {
                return false;
            }
        });
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
