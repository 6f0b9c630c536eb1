package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The cases of a {@link LargeCampaign}, all answered: their fields are saved one by one and they are handed in, by the API
 * or by the {@link BareCampaignServlet}.
 */
final class LargeCampaignCases {

    private final Server server;
    private final Connection database;
    private final Api officer;
    private final List<String> ids;
    private final AtomicLongArray versions;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    LargeCampaignCases(Server server, Connection database) {
        this.server = server;
        this.database = database;
        this.officer = Api.as(LargeCampaign.OFFICER, server);
        this.ids = List.copyOf(LargeCampaign.cases(server));
        this.versions = new AtomicLongArray(ids.size());
    }

    int size() {
        return ids.size();
    }

    String id(int number) {
        return ids.get(number % ids.size());
    }

    /** Answers everything in every case, so that each can be handed in. */
    Load.Work answering() {
        var first = officer.get("v1/cases/" + ids.get(0)).json();
        var answers = LargeCampaign.answers(first, LargeCampaign.evidence(server), 1000);
        return number -> {
            var path = "v1/cases/" + ids.get(number);
            var answered =
                    officer.put(path + "/answers", answers, officer.get(path).tag());
            assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        };
    }

    /** None is handed in any more. */
    void takeBack() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate("DELETE FROM assessment_submission");
            statement.executeUpdate("DELETE FROM assessment_step WHERE verb = 'SUBMIT'");
            statement.executeUpdate(
                    "UPDATE assessment_case SET state = 'SELF_INSPECTING' WHERE state = 'SELF_SUBMITTED'");
            var seen = new HashMap<String, Long>();
            try (var rows = statement.executeQuery("SELECT id, version FROM assessment_case")) {
                while (rows.next()) {
                    seen.put(rows.getString(1), rows.getLong(2));
                }
            }
            for (int i = 0; i < ids.size(); i++) {
                versions.set(i, seen.getOrDefault(ids.get(i), 0L));
            }
        }
    }

    /** The indicator that asks for the figure that is saved. */
    private String indicator() {
        return officer
                .get("v1/cases/" + ids.get(0))
                .json()
                .getJsonArray("dimensions")
                .getValuesAs(JsonObject.class)
                .stream()
                .flatMap(dimension -> dimension.getJsonArray("indicators").getValuesAs(JsonObject.class).stream())
                .filter(one ->
                        one.getJsonObject("question").getJsonArray("figures").getValuesAs(JsonObject.class).stream()
                                .anyMatch(figure -> figure.getString("code").equals(LargeCampaign.TELLING)))
                .map(one -> one.getString("code"))
                .findFirst()
                .orElseThrow();
    }

    /** One figure of one case after the other, of those up to {@code most}. */
    Load.Work saving(int most) {
        var indicator = indicator();
        return number -> {
            int place = number % most;
            var body = Json.createObjectBuilder()
                    .add("figures", Json.createObjectBuilder().add(LargeCampaign.TELLING, amount(number)));
            saved(place, "v1/cases/" + ids.get(place) + "/answers/" + indicator, body.build());
        };
    }

    private static String amount(int number) {
        return String.valueOf(1000 + number % 9000);
    }

    private void saved(int place, String path, JsonObject body) throws IOException, InterruptedException {
        var request = ours(path, place)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString()))
                .build();
        moved(place, client.send(request, BodyHandlers.ofString()));
    }

    /** One case after the other, from that numbered {@code first} on. */
    Load.Work handingIn(int first) {
        return number -> {
            int place = first + number;
            var request = ours("v1/cases/" + ids.get(place) + "/submit", place)
                    .POST(BodyPublishers.noBody())
                    .build();
            moved(place, client.send(request, BodyHandlers.ofString()));
        };
    }

    private HttpRequest.Builder ours(String path, int place) {
        return HttpRequest.newBuilder(server.base().resolve("api/" + path))
                .header("Authorization", "Bearer " + officer.token())
                .header("If-Match", "\"" + versions.get(place) + "\"");
    }

    Load.Work savingBare(int most) {
        return number -> {
            int place = number % most;
            bare("bare/save", place, LargeCampaign.TELLING, amount(number));
        };
    }

    Load.Work handingInBare(int first) {
        return number -> bare("bare/submit", first + number, LargeCampaign.TELLING, "");
    }

    private void bare(String path, int place, String figure, String amount) throws IOException, InterruptedException {
        var body = Json.createObjectBuilder()
                .add("case", ids.get(place))
                .add("version", versions.get(place))
                .add("figure", figure)
                .add("amount", amount)
                .build();
        var request = HttpRequest.newBuilder(server.base().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        moved(place, client.send(request, BodyHandlers.ofString()));
    }

    // both answer 200 only where the case still had the version that was sent
    private void moved(int place, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        versions.incrementAndGet(place);
    }
}
