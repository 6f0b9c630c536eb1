package org.grassroots.registry.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.glassfish.embeddable.GlassFish;
import org.glassfish.embeddable.GlassFishProperties;
import org.glassfish.embeddable.GlassFishRuntime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Deploys the real ear in a full-profile server other than Payara and asks it. */
class EarIT {
    private static GlassFish server;
    private static int port;

    @BeforeAll
    static void deploy() throws Exception {
        port = freePort();
        GlassFishProperties properties = new GlassFishProperties();
        properties.setPort("http-listener", port);
        server = GlassFishRuntime.bootstrap().newGlassFish(properties);
        server.start();
        String name = server.getDeployer().deploy(new File(System.getProperty("registry.ear")), "--name", "registry");
        assertThat(name).isEqualTo("registry");
    }

    @AfterAll
    static void stop() throws Exception {
        server.dispose();
    }

    @Test
    void theHomePageIsServedAtTheRoot() throws Exception {
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("登记簿", "primefaces");
    }

    @Test
    void theApplicationIsNotOnTheClassPathOfThisTest() {
        assertThatThrownBy(() -> Class.forName("org.grassroots.registry.setup.Migration"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
