package org.grassroots.registry.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.registry.shared.Digest;

/** The style sheet, script and mark of the pages. Their address changes with them, so that no browser shows old ones. */
@Named
@ApplicationScoped
public class Design {

    private static final List<String> FILES = List.of("registry.css", "registry.js", "mark.svg");

    @Inject
    @SuppressWarnings("NullAway.Init")
    ServletContext application;

    /** Alike on every node that serves the same files. */
    public String getVersion() {
        return Digest.of(FILES.stream().map(this::read).collect(Collectors.joining()))
                .substring(0, 8);
    }

    private String read(String file) {
        try (var in = application.getResourceAsStream("/resources/registry/" + file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
