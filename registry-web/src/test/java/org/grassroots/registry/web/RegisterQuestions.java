package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the registry and the bare servlet are asked, in pairs that have the same answer. */
final class RegisterQuestions {

    private static final int SIZE = 20;
    private static final String THEN = "2020-06-30";
    /** Counties at the beginning, in the middle and at the end of the province's list. */
    private static final List<String> COUNTIES = List.of("320102", "320205", "320582", "320803", "321003", "321324");

    private final Server server;
    private final Map<String, Api> callers = new HashMap<>();

    RegisterQuestions(Server server) {
        this.server = server;
    }

    /** Questions of one sort, to ours and to the bare one, and how many organisations each answer has. */
    record Sort(String name, List<HttpRequest> ours, List<HttpRequest> bare, int rows) {}

    List<Sort> all() {
        return List.of(
                list("list, province", "clerk", null, ""),
                list("list, county", "county-", "county", ""),
                list("as of, province", "clerk", null, "&asOf=" + THEN),
                list("as of, county", "county-", "county", "&asOf=" + THEN),
                detail());
    }

    /** A page that begins in the middle of each county: of the whole province, or of what a county sees. */
    private Sort list(String name, String account, @Nullable String county, String day) {
        var ours = new ArrayList<HttpRequest>();
        var bare = new ArrayList<HttpRequest>();
        for (var code : COUNTIES) {
            var caller = county == null ? account : account + code;
            var first = caller(county == null ? "clerk" : caller).get("v1/organisations?division=" + code);
            var last = first.json().getJsonArray("items").getJsonObject(SIZE - 1);
            var own = "v1/organisations?cursor=" + first.json().getString("next") + day;
            var other = "bare/list?after=" + last.getString("division") + "&id=" + last.getString("id")
                    + (county == null ? "" : "&county=" + code) + day;
            assertThat(rows(ask(caller, own))).as(own).isEqualTo(rows(askBare(other)));
            ours.add(request("api/" + own, caller(caller).token()));
            bare.add(request(other, ""));
        }
        return new Sort(name, ours, bare, SIZE);
    }

    private Sort detail() {
        var ours = new ArrayList<HttpRequest>();
        var bare = new ArrayList<HttpRequest>();
        for (var code : COUNTIES) {
            for (var row : ask("clerk", "v1/organisations?division=" + code).getJsonArray("items")) {
                var id = row.asJsonObject().getString("id");
                var own = ask("clerk", "v1/organisations/" + id);
                var other = askBare("bare/detail?id=" + id);
                assertThat(facts(own)).as(id).isEqualTo(facts(other));
                ours.add(request("api/v1/organisations/" + id, caller("clerk").token()));
                bare.add(request("bare/detail?id=" + id, ""));
            }
        }
        return new Sort("detail", ours, bare, 1);
    }

    private JsonObject ask(String account, String path) {
        return good(caller(account).get(path));
    }

    private JsonObject askBare(String path) {
        return good(Api.nobody(server).get("../" + path));
    }

    private static JsonObject good(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Api caller(String account) {
        return callers.computeIfAbsent(account, login -> Api.as(login, server));
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
