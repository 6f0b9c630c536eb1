package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.RegistryNumber;
import org.grassroots.registry.organisation.model.Route;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;

/**
 * A campaign over more organisations than a province has of one kind: all in one county, whose officer answers for them.
 * The organisations are written by SQL that both databases understand, all else goes by the API.
 */
final class LargeCampaign {

    static final String CODE = "LARGE";
    static final String OFFICER = "county-320106";

    private static final DivisionCode COUNTY = new DivisionCode("320106");
    private static final OrganisationKind KIND = OrganisationKind.COUNTY_ASSOCIATION;
    private static final LocalDate FOUNDED = LocalDate.of(2015, 6, 1);
    private static final OffsetDateTime ENTERED = OffsetDateTime.of(2021, 1, 4, 8, 0, 0, 0, ZoneOffset.UTC);
    private static final int PAGE = 200;

    /** The figure that is another for each case. */
    static final String TELLING = "volunteers";

    private static final Map<String, String> AMOUNTS = Map.of(
            "residents", "800000",
            "sciencePopularisationFunds", "2400000",
            "ownSealAndBudget", "1",
            "dataDefects", "0",
            "securityIncidents", "0");

    private static final String ORGANISATION = """
            INSERT INTO organisation (id, version, registry_number, kind, division_code, jurisdiction_code, status,
                place_key, established_on, decision_body, decided_on, registered_at, name, name_pinyin, name_initials,
                establishment_mode, party_group)
            VALUES (?, 1, ?, ?, ?, ?, 'ACTIVE', ?, ?, '规模测试', ?, ?, ?, ?, ?, 'INDEPENDENT', FALSE)
            """;
    private static final String VERSION = """
            INSERT INTO attribute_version (id, organisation_id, attribute, content, valid_from, recorded_at,
                decision_body, decided_on, account_id, account_name)
            VALUES (?, ?, ?, ?, ?, ?, '规模测试', ?, 'many', '规模测试')
            """;

    private LargeCampaign() {}

    /** Writes so many organisations; nobody else may have the database open, or the server has to be told. */
    static void write(Connection database, int count) throws SQLException {
        try (var organisation = database.prepareStatement(ORGANISATION);
                var version = database.prepareStatement(VERSION)) {
            for (int number = 1; number <= count; number++) {
                var id = UUID.randomUUID().toString();
                var name = "样例第" + number + "科学技术协会";
                var jurisdiction = Route.of(KIND, null).supervisor(COUNTY).value();
                organisation.setString(1, id);
                organisation.setString(
                        2,
                        RegistryNumber.issue("JS", KIND, COUNTY, 2019, 10_000 + number)
                                .value());
                organisation.setString(3, KIND.name());
                organisation.setString(4, COUNTY.value());
                organisation.setString(5, jurisdiction);
                organisation.setString(6, "LARGE:" + number);
                organisation.setDate(7, Date.valueOf(FOUNDED));
                organisation.setDate(8, Date.valueOf(FOUNDED));
                organisation.setObject(9, ENTERED);
                organisation.setString(10, name);
                organisation.setString(11, "yangli" + number);
                organisation.setString(12, "yl" + number);
                organisation.executeUpdate();
                var facts = Map.of(
                        "NAME", name, "STATUS", "ACTIVE", "DIVISION", COUNTY.value(), "JURISDICTION", jurisdiction);
                for (var fact : facts.entrySet()) {
                    version.setString(1, UUID.randomUUID().toString());
                    version.setString(2, id);
                    version.setString(3, fact.getKey());
                    version.setString(4, fact.getValue());
                    version.setDate(5, Date.valueOf(FOUNDED));
                    version.setObject(6, ENTERED);
                    version.setDate(7, Date.valueOf(FOUNDED));
                    version.addBatch();
                }
                version.executeBatch();
            }
        }
    }

    /** Plans, approves and opens a campaign over the county, and tells how long the opening took. */
    static Duration open(Server server) {
        var today = LocalDate.now(BusinessTime.ZONE);
        var plan = Json.createObjectBuilder()
                .add("code", CODE)
                .add("titleZh", "规模测试")
                .add("assessedYear", today.getYear())
                .add("schemeCode", "CTY")
                .add("schemeVersion", "2021.1")
                .add("division", COUNTY.value())
                .add("cutOff", today.toString())
                .add("deadline", Instant.now().plus(Duration.ofDays(3)).toString())
                .build()
                .toString();
        var manager = Api.as("manager", server);
        var planned = manager.post("v1/campaigns", plan);
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        var approved = step(
                Api.as("clerk", server),
                Json.createObjectBuilder()
                        .add("verb", "APPROVE")
                        .add("decidedBody", "样例")
                        .add("documentNumber", "样例〔2026〕1号")
                        .add("decidedOn", today.toString()),
                planned.tag());
        long begin = System.nanoTime();
        step(manager, Json.createObjectBuilder().add("verb", "OPEN"), approved.tag());
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static Api.Answer step(Api caller, JsonObjectBuilder body, String tag) {
        var answer = caller.post("v1/campaigns/" + CODE + "/steps", body.build().toString(), tag);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** The ids of all its cases. */
    static List<String> cases(Server server) {
        var officer = Api.as(OFFICER, server);
        var ids = new ArrayList<String>();
        String cursor = "";
        do {
            var page = officer.get("v1/campaigns/" + CODE + "/cases?size=" + PAGE + cursor)
                    .json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(row -> ids.add(row.getString("id")));
            cursor = page.containsKey("next") && page.get("next") != JsonValue.NULL
                    ? "&cursor=" + page.getString("next")
                    : "";
        } while (!cursor.isEmpty());
        return ids;
    }

    /** All answers to a case, by which it can be handed in; {@code number} is what tells it from others. */
    static String answers(JsonObject one, String evidence, int number) {
        var answers = Json.createObjectBuilder();
        var figures = new HashMap<String, String>();
        var proofs = Json.createObjectBuilder();
        for (var dimension : one.getJsonArray("dimensions").getValuesAs(JsonObject.class)) {
            for (var indicator : dimension.getJsonArray("indicators").getValuesAs(JsonObject.class)) {
                var question = indicator.getJsonObject("question");
                var code = indicator.getString("code");
                answer(question, code, answers);
                for (var figure : question.getJsonArray("figures").getValuesAs(JsonObject.class)) {
                    if (!figure.getBoolean("derived")) {
                        var name = figure.getString("code");
                        figures.put(name, AMOUNTS.getOrDefault(name, "10"));
                    }
                }
                if (indicator.getBoolean("evidenceRequired")) {
                    proofs.add(code, Json.createArrayBuilder().add(evidence));
                }
            }
        }
        figures.put(TELLING, String.valueOf(number));
        return Json.createObjectBuilder()
                .add("answers", answers)
                .add("figures", Json.createObjectBuilder(Map.copyOf(figures)))
                .add("evidence", proofs)
                .build()
                .toString();
    }

    private static void answer(JsonObject question, String code, JsonObjectBuilder answers) {
        var options = question.getJsonArray("options").getValuesAs(JsonObject.class);
        if (!options.isEmpty()) {
            answers.add(
                    code,
                    Json.createObjectBuilder().add("choice", options.get(0).getString("code")));
        } else if (question.getString("type").equals("CHECKLIST") && question.getBoolean("asks")) {
            var met = Json.createArrayBuilder();
            question.getJsonArray("conditions").getValuesAs(JsonObject.class).stream()
                    .filter(condition -> condition.getBoolean("asked"))
                    .forEach(condition -> met.add(condition.getString("code")));
            answers.add(code, Json.createObjectBuilder().add("met", met));
        }
    }

    /** Stores a paper that serves as evidence for all. */
    static String evidence(Server server) {
        var stored =
                Api.as(OFFICER, server).post("v1/evidence?fileName=proof.txt&jurisdiction=" + COUNTY, "规模测试用的佐证材料");
        assertThat(stored.status()).as(stored.text()).isEqualTo(201);
        return stored.json().getString("id");
    }
}
