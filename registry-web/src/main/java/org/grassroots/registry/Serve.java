package org.grassroots.registry;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/**
 * Starts the runnable {@code registry.jar}: Payara Micro with the registry inside. Lies at the root of that jar and not in the
 * war, and knows Payara Micro by reflection only, so that nothing compiles against it.
 */
public final class Serve {
    private Serve() {}

    /** Serves until the process is ended. */
    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        String port = System.getProperty("registry.port");
        if (port == null || port.isBlank()) {
            port = System.getenv("REGISTRY_PORT");
        }
        if (port != null && !port.isBlank()) {
            if (!port.strip().matches("[1-9][0-9]{0,4}") || Integer.parseInt(port.strip()) > 65535) {
                System.err.println("REGISTRY_PORT is no port: " + port);
                System.exit(2);
            }
            System.setProperty("payaramicro.port", port.strip());
        }
        // Set by `mvn -Prun`: Maven passes Ctrl-C on to its child, but neither its own termination nor its death.
        if (Boolean.getBoolean("registry.end.with.parent")) {
            ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
            var unused = parent.onExit().thenRun(() -> System.exit(0));
        }
        Class<?> micro = Class.forName("fish.payara.micro.PayaraMicro");
        micro.getMethod("main", String[].class).invoke(null, (Object) args);

        // Payara Micro is "ready", and counts the application as deployed, even when it failed: only its pages tell.
        URL home = new URL("http://localhost:" + System.getProperty("payaramicro.port") + "/api/health");
        HttpURLConnection answer = (HttpURLConnection) home.openConnection();
        answer.setInstanceFollowRedirects(false);
        if (answer.getResponseCode() != HttpURLConnection.HTTP_OK) {
            System.err.println("The registry could not be started; the reason is above.");
            System.exit(1);
        }
        System.out.println("The registry answers at " + home);
    }
}
