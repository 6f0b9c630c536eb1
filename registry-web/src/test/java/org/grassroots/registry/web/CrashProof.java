package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Kills the process right after it acknowledged a write, and looks for the write after the next start.
 *
 * <p>The write is a token: one answer of the API, one transaction, and the next start can be asked by it.
 */
class CrashProof {

    private static final int ROUNDS = Integer.getInteger("proof.rounds", 50);
    private static final int ROUNDS_WITHOUT = 5;

    @Test
    void nothingAcknowledgedIsLost() {
        assertThat(losses(ROUNDS, Server.sampleProvince())).isZero();
    }

    @Test
    void withTheDatabasesOwnDefaultSomethingIsLost() {
        var data = SampleProvince.directory("delayed");
        var environment = new HashMap<>(Server.sampleProvince());
        environment.put(
                "REGISTRY_DB_URL", "jdbc:h2:file:" + data.toAbsolutePath().resolve("db/registry"));
        environment.put("REGISTRY_DB_USER", "sa");

        assertThat(losses(ROUNDS_WITHOUT, environment, data)).isPositive();
    }

    private static int losses(int rounds, Map<String, String> environment) {
        return losses(rounds, environment, SampleProvince.directory("crash"));
    }

    private static int losses(int rounds, Map<String, String> environment, Path data) {
        int lost = 0;
        var server = Server.start(data, environment);
        for (int round = 1; round <= rounds; round++) {
            var token = Api.as("audit", server).token();
            server.kill();
            server = Server.start(data, environment);
            if (Api.withToken(token, server).get("v1/me").status() != 200) {
                lost++;
            }
        }
        server.close();
        System.out.println(lost + " of " + rounds + " acknowledged writes were lost");
        return lost;
    }
}
