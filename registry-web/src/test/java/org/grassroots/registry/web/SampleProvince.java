package org.grassroots.registry.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests one {@link Server} with the sample province; it is started once and serves all test classes of a run. */
public final class SampleProvince implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Server.class;
    }

    @Override
    public Server resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(SampleProvince.class))
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class)
                .server;
    }

    private static final class Running implements AutoCloseable {

        private final Server server = start(directory("province"));

        private static Server start(Path data) {
            var environment = new HashMap<>(Server.sampleProvince());
            environment.put("REGISTRY_DB_URL", Server.sharedDatabase(data));
            // statements are counted, and those of a nightly check are not a page's
            environment.put("REGISTRY_CARETAKER_SECONDS", "86400");
            return Server.start(data, environment);
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /** A new empty directory below {@code target}. */
    static Path directory(String name) {
        try {
            var parent = Files.createDirectories(Path.of("target", "servers"));
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
