package org.grassroots.registry.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The registry's runnable jar with other wars in it, for a comparison on the very same server. */
final class ServerJar {

    private static final Path JAR = Path.of("target", "registry.jar");
    private static final Path WAR = Path.of("target", "registry.war");
    private static final String DEPLOYED = "MICRO-INF/deploy/";

    private ServerJar() {}

    /** The jar with {@code war} at the context root instead of the registry. */
    static Path instead(Path war, Path jar) {
        return rebuilt(jar, entry -> !entry.equals(DEPLOYED + "ROOT.war"), DEPLOYED + "ROOT.war", war);
    }

    /** The jar with {@code war} beside the registry, at the address of the war's name. */
    static Path beside(Path war, Path jar) {
        return rebuilt(jar, entry -> true, DEPLOYED + war.getFileName(), war);
    }

    /** A war called {@code war} of nothing but a servlet that answers everything, and the driver of PostgreSQL. */
    static Path bare(Class<?> servlet, Path war) throws IOException {
        try (var content = new War(war)) {
            content.libraries(library -> library.contains("postgresql") && !library.contains("flyway"));
            content.type(servlet);
            content.text("WEB-INF/web.xml", """
                    <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
                      <request-character-encoding>UTF-8</request-character-encoding>
                      <response-character-encoding>UTF-8</response-character-encoding>
                      <servlet><servlet-name>bare</servlet-name><servlet-class>%s</servlet-class></servlet>
                      <servlet-mapping><servlet-name>bare</servlet-name><url-pattern>/*</url-pattern></servlet-mapping>
                    </web-app>
                    """.formatted(servlet.getName()));
        }
        return war;
    }

    private static Path rebuilt(Path jar, Predicate<String> kept, String place, Path war) {
        try (var registry = new ZipFile(JAR.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            // as in the registry's jar nothing is compressed that Payara keeps plain
            out.setLevel(0);
            copyAll(registry, kept, out);
            copy(Files.newInputStream(war), out, place);
            return jar;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** A war under construction. */
    static final class War implements AutoCloseable {

        private final ZipOutputStream out;

        War(Path file) throws IOException {
            this(Files.newOutputStream(file));
        }

        private War(OutputStream file) throws IOException {
            out = new ZipOutputStream(file);
            // by this folder's own entry the server tells a war from other archives
            out.putNextEntry(new ZipEntry("WEB-INF/"));
        }

        /** Takes over the libraries of the registry's war whose path is wanted. */
        void libraries(Predicate<String> wanted) throws IOException {
            try (var registry = new ZipFile(WAR.toFile())) {
                copyAll(
                        registry,
                        entry -> entry.startsWith("WEB-INF/lib/") && !entry.endsWith("/") && wanted.test(entry),
                        out);
            }
        }

        void text(String name, String text) throws IOException {
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }

        /** Takes in a class of these tests. */
        void type(Class<?> type) throws IOException {
            var file = type.getName().replace('.', '/') + ".class";
            try (var in = type.getClassLoader().getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException(file + " is nowhere");
                }
                copy(in, out, "WEB-INF/classes/" + file);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    // folders too: Payara Micro unpacks its runtime entry by entry
    private static void copyAll(ZipFile from, Predicate<String> wanted, ZipOutputStream to) throws IOException {
        for (var entry : Collections.list(from.entries())) {
            if (wanted.test(entry.getName())) {
                copy(from.getInputStream(entry), to, entry.getName());
            }
        }
    }

    private static void copy(InputStream in, ZipOutputStream out, String name) throws IOException {
        try (in) {
            out.putNextEntry(new ZipEntry(name));
            in.transferTo(out);
            out.closeEntry();
        }
    }
}
