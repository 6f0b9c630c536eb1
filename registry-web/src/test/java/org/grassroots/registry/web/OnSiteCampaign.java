package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.grassroots.registry.shared.BusinessTime;

/**
 * A campaign over one city of the sample, 南通, that is led by the API to where its sample can be drawn: three counties
 * have handed in and were reviewed, the time of the others is up. Once for all test classes that share a server.
 */
final class OnSiteCampaign {

    static final String CODE = "CTY-NT";
    static final String CITY = "320600";
    /** 通州, 海门, 如东; each is judged as another, so that all three are drawn. */
    static final List<String> COUNTIES = List.of("320612", "320613", "320623");

    private static final String TIME_IS_UP = "UPDATE assessment_campaign SET deadline = ? WHERE code = ?";
    private static final String PATH = "v1/campaigns/" + CODE;
    private static final Map<Server, OnSiteCampaign> KNOWN = new ConcurrentHashMap<>();

    private final Server server;

    private OnSiteCampaign(Server server) {
        this.server = server;
    }

    /** The campaign, in desk review, with nothing left to do there. */
    static synchronized OnSiteCampaign of(Server server) {
        return KNOWN.computeIfAbsent(server, absent -> {
            var campaign = new OnSiteCampaign(server);
            campaign.begin();
            return campaign;
        });
    }

    private void begin() {
        open();
        COUNTIES.forEach(this::handIn);
        timeIsUp();
        step(
                "manager",
                Json.createObjectBuilder().add("verb", "REVIEW"),
                Api.as("manager", server).get(PATH).tag());
    }

    /** No deadline comes earlier than it was told, so this is done behind the back of the server. */
    private void timeIsUp() {
        try (var database = DriverManager.getConnection(server.database(), "sa", "");
                var update = database.prepareStatement(TIME_IS_UP)) {
            update.setObject(1, OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1));
            update.setString(2, CODE);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Draws the sample, unless somebody has. */
    OnSiteCampaign drawn() {
        var manager = Api.as("manager", server);
        var now = manager.get(PATH);
        if (now.json().getString("state").equals("DESK_REVIEW")) {
            step("manager", Json.createObjectBuilder().add("verb", "INSPECT").add("seed", "2026-11"), now.tag());
        }
        return this;
    }

    /** The case of a county. */
    String caseOf(String county) {
        return Api.as("county-" + county, server)
                .get(PATH + "/cases")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }

    private void open() {
        var today = LocalDate.now(BusinessTime.ZONE);
        var plan = Json.createObjectBuilder()
                .add("code", CODE)
                .add("titleZh", "南通市县级科协能力评价（样例）")
                .add("assessedYear", today.getYear())
                .add("schemeCode", "CTY")
                .add("schemeVersion", "2021.1")
                .add("division", CITY)
                .add("cutOff", today.toString())
                .add("deadline", Instant.now().plus(Duration.ofDays(1)).toString())
                .build();
        var planned = Api.as("manager", server).post("v1/campaigns", plan.toString());
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        var decision = Json.createObjectBuilder()
                .add("verb", "APPROVE")
                .add("decidedBody", "省科协党组（样例）")
                .add("documentNumber", "苏科协发〔2026〕77号")
                .add("decidedOn", today.toString());
        var approved = step("clerk", decision, planned.tag());
        step("manager", Json.createObjectBuilder().add("verb", "OPEN"), approved.tag());
    }

    private Api.Answer step(String account, JsonObjectBuilder body, String tag) {
        var answer = Api.as(account, server).post(PATH + "/steps", body.build().toString(), tag);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** The county answers and hands in, an auditor enters the sheet of the experts and ends the review. */
    private void handIn(String county) {
        var officer = Api.as("county-" + county, server);
        var path = "v1/cases/" + caseOf(county);
        var paper = officer.post("v1/evidence?fileName=proof.txt&jurisdiction=" + county, "佐证材料（样例）" + county)
                .json()
                .getString("id");
        var before = officer.get(path);
        int volunteers = 500 + 1000 * COUNTIES.indexOf(county);
        var answered =
                officer.put(path + "/answers", LargeCampaign.answers(before.json(), paper, volunteers), before.tag());
        done(answered);
        done(officer.post(path + "/submit", "", answered.tag()));
        var auditor = Api.as("auditor", server);
        var rated = auditor.put(
                path + "/answers/6.3",
                "{\"answer\": {\"ratings\": [\"1.8\", \"2\", \"1.9\"]}, \"figures\": {}}",
                auditor.get(path).tag());
        done(rated);
        done(auditor.post(path + "/desk-review", "", rated.tag()));
    }

    private static void done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }

    /** What the inspection of a case says. */
    JsonObject inspection(String caseId) {
        return Api.as("inspector", server)
                .get("v1/cases/" + caseId + "/inspection")
                .json();
    }
}
