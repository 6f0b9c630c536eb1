package org.grassroots.registry.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A process of the shipped {@code registry.jar} with a data directory of its own. */
public final class Server implements AutoCloseable {

    /** The password of every sample account in tests. */
    public static final String PASSWORD = "Sample-2021-Province";

    private static final List<String> QUICK_TO_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx700m");
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Process process;
    private final URI base;
    private final Path data;

    private Server(Process process, URI base, Path data) {
        this.process = process;
        this.base = base;
        this.data = data;
    }

    /**
     * Starts the registry and waits until it is healthy.
     *
     * @param environment settings besides port and data directory
     */
    public static Server start(Path data, Map<String, String> environment) {
        return start(new File("target/registry.jar"), data, environment);
    }

    static Server start(File jar, Path data, Map<String, String> environment) {
        return start(jar, data, environment, QUICK_TO_START);
    }

    /** The same with options of the virtual machine instead of those that make it start quickly. */
    static Server start(File jar, Path data, Map<String, String> environment, List<String> options) {
        var server = launch(jar, data, environment, options);
        server.await("healthy", server::isHealthy);
        return server;
    }

    /** Starts the registry and kills it while it starts, as soon as something has happened. */
    static void killWhileStarting(Path data, Map<String, String> environment, String what, BooleanSupplier happened) {
        var server = launch(new File("target/registry.jar"), data, environment, QUICK_TO_START);
        server.await(what, happened);
        server.kill();
    }

    private static Server launch(File jar, Path data, Map<String, String> environment, List<String> options) {
        try {
            Files.createDirectories(data);
            int port = freePort();
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(List.of("-jar", jar.getAbsolutePath()));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(
                    ProcessBuilder.Redirect.appendTo(data.resolve("server.log").toFile()));
            builder.environment().put("REGISTRY_PORT", String.valueOf(port));
            builder.environment().put("REGISTRY_DATA_DIR", data.toAbsolutePath().toString());
            builder.environment().putAll(environment);
            return new Server(builder.start(), URI.create("http://localhost:" + port + "/"), data);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** The address of the embedded database in {@code data}, which lets tests look into it while the server runs. */
    static String sharedDatabase(Path data) {
        return "jdbc:h2:file:" + data.toAbsolutePath().resolve("db").resolve("registry")
                + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
    }

    /** The settings of a start with the sample province. */
    public static Map<String, String> sampleProvince() {
        return Map.of("REGISTRY_DEMO", "true", "REGISTRY_DEMO_PASSWORD", PASSWORD);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await(String what, BooleanSupplier reached) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the registry ended while starting; see " + data.resolve("server.log"));
            }
            if (reached.getAsBoolean()) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        process.destroyForcibly();
        throw new IllegalStateException("the registry did not become " + what + "; see " + data.resolve("server.log"));
    }

    private boolean isHealthy() {
        try {
            var request = HttpRequest.newBuilder(base.resolve("api/health"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The address of the home page, with a slash at its end. */
    public URI base() {
        return base;
    }

    public Path data() {
        return data;
    }

    /** The address of the database, if it was started with {@link #sharedDatabase}. */
    String database() {
        return sharedDatabase(data);
    }

    /** The processor time that the process has used so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What the process has printed. */
    public String log() {
        try {
            return Files.readString(data.resolve("server.log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Ends the process at once, as a power failure would (SIGKILL). */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends the process as an operator would (SIGTERM). */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
