package org.grassroots.registry.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.glassfish.embeddable.GlassFish;
import org.glassfish.embeddable.GlassFishProperties;
import org.glassfish.embeddable.GlassFishRuntime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deploys the real ear in a full-profile server that is not Payara, opens the first accounts, and signs in. */
class EarIT {

    private static final String PASSWORD = "Correct-Horse-1";
    private static final String OWN_PASSWORD = "Battery-Staple-2";

    private static final BootstrapLog LOG = new BootstrapLog();
    private static GlassFish server;
    private static Visitor visitor;

    @BeforeAll
    static void deploy(@TempDir Path data) throws Exception {
        System.setProperty("registry.data.dir", data.toString());
        LOG.listen();
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var properties = new GlassFishProperties();
        properties.setPort("http-listener", port);
        server = GlassFishRuntime.bootstrap().newGlassFish(properties);
        server.start();
        server.getDeployer().deploy(new File(System.getProperty("registry.ear")), "--name", "registry");
        visitor = new Visitor("http://127.0.0.1:" + port);
    }

    @AfterAll
    static void stop() throws Exception {
        server.dispose();
    }

    @Test
    void theFirstAccountsAreOpenedAndOneOfThemSignsInAndSeesAPage() throws Exception {
        assertThat(visitor.get("/api/health")).contains("UP");

        visitor.get("/bootstrap.xhtml");
        visitor.submit(Map.ofEntries(
                Map.entry("bootstrap:token", LOG.token()),
                Map.entry("bootstrap:systemLogin", "system"),
                Map.entry("bootstrap:systemName", "系统管理员甲"),
                Map.entry("bootstrap:systemPassword", PASSWORD),
                Map.entry("bootstrap:securityLogin", "security"),
                Map.entry("bootstrap:securityName", "安全管理员乙"),
                Map.entry("bootstrap:securityPassword", PASSWORD),
                Map.entry("bootstrap:auditLogin", "audit"),
                Map.entry("bootstrap:auditName", "审计管理员丙"),
                Map.entry("bootstrap:auditPassword", PASSWORD),
                Map.entry("bootstrap:open", "open")));
        visitor.get("/sign-in.xhtml");
        visitor.submit(Map.of("signIn:login", "audit", "signIn:password", PASSWORD, "signIn:enter", "enter"));
        visitor.submit(Map.of(
                "password:oldPassword", PASSWORD,
                "password:newPassword", OWN_PASSWORD,
                "password:repeated", OWN_PASSWORD,
                "password:change", "change"));

        assertThat(visitor.get("/journal/list.xhtml")).contains("审计管理员丙", "<table");
    }

    @Test
    void theApplicationIsNotOnTheClassPathOfThisTest() {
        assertThatThrownBy(() -> Class.forName("org.grassroots.registry.shared.Migrator"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
