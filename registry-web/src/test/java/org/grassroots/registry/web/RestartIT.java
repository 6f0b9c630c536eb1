package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A registry that is killed, in its very first start or in the middle of work, goes on as if nothing had happened. */
// it waits for its own servers most of the time, so it runs beside the tests that drive a browser
@Execution(ExecutionMode.CONCURRENT)
class RestartIT {

    private static final String CASES = "v1/campaigns/CTY-2022/cases?size=200";
    private static final String JOURNAL = "v1/journal?action=assessment.&size=1";

    @Test
    void onTheEmbeddedDatabase() {
        assertThatAStartGoesOnAndLeavesPeoplesWorkAlone(oneCity());
    }

    @Test
    void onPostgresql() throws IOException {
        try (var postgres =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start()) {
            var environment = oneCity();
            environment.put("REGISTRY_DB_URL", postgres.getJdbcUrl("postgres", "postgres"));
            environment.put("REGISTRY_DB_USER", "postgres");
            assertThatAStartGoesOnAndLeavesPeoplesWorkAlone(environment);
        }
    }

    /** A sample of 南京 alone, whose counties but one are registered: its way in is the whole province's. */
    private static Map<String, String> oneCity() {
        var environment = new HashMap<>(Server.sampleProvince());
        environment.put("REGISTRY_DEMO_DIVISION", "320100");
        return environment;
    }

    private static void assertThatAStartGoesOnAndLeavesPeoplesWorkAlone(Map<String, String> environment) {
        var data = SampleProvince.directory("restart");
        Server.killWhileStarting(
                data, environment, "busy with the sample", () -> entries(data.resolve("evidence")) > 20);

        var server = Server.start(data, environment);
        var cases = Api.as("auditor", server).get(CASES).json().getJsonArray("items");
        assertThat(cases).hasSize(10);
        assertThat(cases.getValuesAs(JsonObject.class))
                .extracting(row -> row.getString("name"))
                .doesNotHaveDuplicates();
        var reviewed = cases.getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("state").equals("DESK_REVIEWED"))
                .findFirst()
                .orElseThrow();
        var path = "v1/cases/" + reviewed.getString("id");
        var auditor = Api.as("auditor", server);
        var revised = auditor.post(
                path + "/revise", "{\"remark\": \"再看一遍\"}", auditor.get(path).tag());
        assertThat(revised.status()).as(revised.text()).isEqualTo(200);
        var last = Api.as("audit", server).get(JOURNAL).text();
        server.kill();

        try (var again = Server.start(data, environment)) {
            assertThat(Api.as("auditor", again).get(path).json().getString("state"))
                    .isEqualTo("SELF_SUBMITTED");
            assertThat(Api.as("audit", again).get(JOURNAL).text()).isEqualTo(last);
        }
    }

    private static long entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var entries = Files.list(folder)) {
            return entries.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
