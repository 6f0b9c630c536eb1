package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.shared.Role;

/** What the registry and the bare servlet are asked, in pairs that have the same answer. */
final class RegisterQuestions {

    private static final int SIZE = 20;
    private static final String THEN = "2020-06-30";
    /** Counties at the beginning, in the middle and at the end of the province's list. */
    private static final List<String> COUNTIES = List.of("320102", "320205", "320582", "320803", "321003", "321324");

    private final Server server;
    private final Bearers bearers;

    RegisterQuestions(Server server, Connection database) {
        this.server = server;
        this.bearers = new Bearers(server, database);
    }

    /** Questions of one sort, to ours and to the bare one, and how many organisations each answer has. */
    record Sort(String name, List<HttpRequest> ours, List<HttpRequest> bare, int rows) {}

    List<Sort> all() throws SQLException {
        return List.of(
                list("list, province", false, ""),
                list("list, county", true, ""),
                list("as of, province", false, "&asOf=" + THEN),
                list("as of, county", true, "&asOf=" + THEN),
                detail());
    }

    /** Pages that begin after the first rows of each county: of the whole province, or of what the county sees. */
    private Sort list(String name, boolean county, String day) throws SQLException {
        var ours = new ArrayList<HttpRequest>();
        var bare = new ArrayList<HttpRequest>();
        for (var code : COUNTIES) {
            var caller = county ? bearers.of(Role.ORG_REPORTER, code) : clerk();
            var first = good(caller.get("v1/organisations?division=" + code));
            var last = first.getJsonArray("items").getJsonObject(SIZE - 1);
            var own = "v1/organisations?cursor=" + first.getString("next") + day;
            var other = "bare/list?after=" + last.getString("division") + "&id=" + last.getString("id")
                    + (county ? "&county=" + code : "") + day;
            assertThat(rows(good(caller.get(own)))).as(own).hasSize(SIZE).isEqualTo(rows(askBare(other)));
            ours.add(request("api/" + own, caller.token()));
            bare.add(request(other, ""));
        }
        return new Sort(name, ours, bare, SIZE);
    }

    private Sort detail() throws SQLException {
        var ours = new ArrayList<HttpRequest>();
        var bare = new ArrayList<HttpRequest>();
        for (var code : COUNTIES) {
            var page = good(clerk().get("v1/organisations?division=" + code));
            for (var row : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
                var id = row.getString("id");
                var other = "bare/detail?id=" + id;
                assertThat(facts(good(clerk().get("v1/organisations/" + id))))
                        .as(id)
                        .isEqualTo(facts(askBare(other)));
                ours.add(request("api/v1/organisations/" + id, clerk().token()));
                bare.add(request(other, ""));
            }
        }
        return new Sort("detail", ours, bare, 1);
    }

    private Api clerk() throws SQLException {
        return bearers.of(Role.DECISION_CLERK, "320000");
    }

    private JsonObject askBare(String path) {
        return good(Api.nobody(server).get("../" + path));
    }

    private static JsonObject good(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private HttpRequest request(String path, String token) {
        var request = HttpRequest.newBuilder(server.base().resolve(path));
        return (token.isEmpty() ? request : request.header("Authorization", "Bearer " + token)).build();
    }

    private static List<String> rows(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(row -> row.getString("id") + " " + row.getString("name"))
                .toList();
    }

    private static Map<String, String> facts(JsonObject organisation) {
        var facts = new HashMap<String, String>();
        organisation
                .getJsonArray("facts")
                .getValuesAs(JsonObject.class)
                .forEach(fact -> facts.put(fact.getString("attribute"), fact.getString("content")));
        return facts;
    }
}
