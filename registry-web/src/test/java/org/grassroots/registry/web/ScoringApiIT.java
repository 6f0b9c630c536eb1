package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.grassroots.registry.web.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another system scores cases, looks at schemes and tries them on a campaign; what is hostile is refused at once. */
@ExtendWith(SampleProvince.class)
class ScoringApiIT {

    private static final String CTY = "v1/schemes/CTY/2021.1/";
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    /** A scheme of one indicator, worth as many points as there are members, of which one in three may be excellent. */
    private static String draft(String version) {
        return """
                {"format": "assessment-scheme/1", "code": "APT", "version": "%s", "subject": "COUNTY_ASSOCIATION",
                 "source": "SAMPLE", "title": {"zh": "接口试评"}, "quota": {"EXCELLENT": 34},
                 "bands": [{"grade": "EXCELLENT", "from": 90}, {"grade": "GOOD", "from": 80},
                           {"grade": "QUALIFIED", "from": 60}, {"grade": "UNQUALIFIED", "from": 0}],
                 "dimensions": [{"code": "1", "title": {"zh": "会员"}, "weight": 100, "indicators": [
                   {"code": "1.1", "title": {"zh": "会员数"}, "weight": 100,
                    "method": {"type": "FORMULA", "points": "members"}}]}]}""".formatted(version);
    }

    private static String members(int count) {
        return "{\"id\": \"c%d\", \"figures\": {\"members\": \"%d\"}}".formatted(count, count);
    }

    private static Api auditor(Server server) {
        return Api.as("auditor", server);
    }

    @Test
    void oneCaseIsScoredAndExplainedByADraft(Server server) {
        var auditor = auditor(server);
        assertThat(auditor.post("v1/schemes", draft("1")).status()).isEqualTo(201);

        var scored = auditor.post("v1/schemes/APT/1/evaluate", members(93)).json();
        assertThat(scored.getString("total")).isEqualTo("93.00");
        assertThat(scored.getString("grade")).isEqualTo("EXCELLENT");
        var explained = auditor.post("v1/schemes/APT/1/evaluate?explain=true", members(93))
                .json();
        assertThat(explained.getJsonObject("result")).isEqualTo(scored);
        assertThat(explained.getJsonObject("explanation").toString()).contains("GRADE_BAND", "min(100, max(0, 93))");
    }

    @Test
    void aListIsScoredWithTheQuotaOverIt(Server server) {
        var auditor = auditor(server);
        auditor.post("v1/schemes", draft("2"));

        var scored = auditor.post(
                        "v1/schemes/APT/2/evaluate", "[" + members(95) + "," + members(92) + "," + members(91) + "]")
                .structure()
                .asJsonArray();

        assertThat(scored.getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("grade") + each.getBoolean("quota"))
                .containsExactly("EXCELLENTfalse", "GOODtrue", "GOODtrue");
    }

    @Test
    void whoHasNotSignedInScoresNothingAndWhatIsNotThereIsNotFound(Server server) {
        assertThat(Api.nobody(server).post(CTY + "evaluate", members(1)).status())
                .isEqualTo(401);
        assertThat(auditor(server)
                        .post("v1/schemes/CTY/1999/evaluate", members(1))
                        .problem())
                .isEqualTo("NOT_FOUND");
        assertThat(Api.as("county-320106", server)
                        .post(CTY + "evaluate", members(1))
                        .status())
                .as("who reports may look what would be")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{\"id\": ",
                "{\"id\": \"a\", \"id\": \"b\"}",
                "{\"id\": \"a\", \"figures\": {\"members\": \"1\", \"members\": \"2\"}}",
                "{\"id\": \"a\", \"figures\": {\"members\": 1}}",
                "{\"id\": \"a\", \"points\": 100}",
                "{\"id\": \"a\\u0000\"}"
            })
    void whatIsNoCaseDocumentIsToldWithItsPlace(String text, Server server) {
        assertRefusedAtOnce(auditor(server), text);
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefusedAtOnce(Server server) {
        var auditor = auditor(server);
        // the first call of all loads what the others find loaded
        auditor.post(CTY + "evaluate", "{}");

        assertRefusedAtOnce(auditor, "{\"id\": \"" + "a".repeat(10 << 20) + "\"}");
        assertRefusedAtOnce(auditor, "[".repeat(100_000) + "]".repeat(100_000));
        assertRefusedAtOnce(auditor, "{\"a\":".repeat(100_000));
        assertRefusedAtOnce(auditor, "{\"id\": \"a\", \"figures\": {\"members\": " + "9".repeat(1 << 20) + "}}");
        assertRefusedAtOnce(
                auditor,
                IntStream.range(0, 200_000).mapToObj(i -> "{\"id\": \"\"}").collect(Collectors.joining(",", "[", "]")));
    }

    /** The fastest of three calls counts, since other work on the machine is not what is looked at. */
    private static void assertRefusedAtOnce(Api api, String text) {
        var fastest = Duration.ofDays(1);
        for (int i = 0; i < 3; i++) {
            long begin = System.nanoTime();
            var refused = api.post(CTY + "evaluate", text);
            var taken = Duration.ofNanos(System.nanoTime() - begin);
            fastest = taken.compareTo(fastest) < 0 ? taken : fastest;
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.problem()).isEqualTo("CASE_REFUSED");
            assertThat(refused.json().getJsonArray("fields")).isNotEmpty();
        }
        assertThat(fastest).isLessThan(AT_ONCE);
    }

    @Test
    void theLinterAdvisesAndHearsWhatACampaignHasShown(Server server) {
        var auditor = auditor(server);

        var advice = auditor.get(CTY + "lint").structure().asJsonArray();
        var more = auditor.get(CTY + "lint?campaign=CTY-2021").structure().asJsonArray();

        assertThat(advice).isNotEmpty();
        assertThat(advice.toString()).doesNotContain("CEILING");
        assertThat(more.size()).isGreaterThan(advice.size());
        assertThat(auditor.get(CTY + "lint?campaign=NONE").problem()).isEqualTo("NOT_FOUND");
        assertThat(Api.as("county-320106", server)
                        .get(CTY + "lint?campaign=CTY-2021")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void twoVersionsAreCompared(Server server) {
        var auditor = auditor(server);
        auditor.post("v1/schemes", draft("3"));
        auditor.post("v1/schemes", draft("4").replace("会员数", "团体会员数").replace("\"1.1\"", "\"1.2\""));

        var rows = auditor.get("v1/schemes/APT/4/diff?against=3").json().getJsonArray("rows");

        assertThat(rows.getValuesAs(JsonObject.class))
                .extracting(row -> row.getString("change"))
                .containsExactlyInAnyOrder("ADDED", "REMOVED");
        assertThat(auditor.get("v1/schemes/APT/4/diff").problem()).isEqualTo("FIELDS_INVALID");
        assertThat(auditor.get("v1/schemes/APT/4/diff?against=1999").problem()).isEqualTo("NOT_FOUND");
    }

    @Test
    void aResultIsComputedAgainToTheLastByte(Server server) {
        var auditor = auditor(server);
        var confirmed = auditor.get("v1/campaigns/CTY-2021/cases?state=CONFIRMED")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");

        var again = auditor.get("v1/cases/" + confirmed + "/reproduction").json();

        assertThat(again.getBoolean("equal")).isTrue();
        assertThat(again.getJsonArray("differences")).isEmpty();
        var explanation = auditor.get("v1/cases/" + confirmed + "/explanation").text();
        assertThat(auditor.get("v1/cases/" + confirmed + "/explanation").text()).isEqualTo(explanation);
    }

    @Test
    void aVersionIsTriedOnACampaignAndAdopted(Server server) {
        var manager = Api.as("manager", server);
        var started = manager.post("v1/what-if-runs", order("2021.1", ""));
        assertThat(started.status()).isEqualTo(201);
        var place = "v1/what-if-runs/" + started.json().getString("id");

        var done = awaitEnd(manager, place);

        assertThat(done.json().getJsonObject("run").getString("state")).isEqualTo("DONE");
        var report = done.json().getJsonObject("report");
        assertThat(report.getJsonObject("summary").getInt("cases")).isPositive();
        assertThat(report.getJsonObject("summary").getInt("moved"))
                .as("the version that judged")
                .isZero();
        assertThat(report.getJsonArray("cities")).hasSize(13);
        assertThat(manager.post(place + "/adopt", "{\"newVersion\": \"2022.adopted-by-api\"}")
                        .status())
                .isEqualTo(428);
        var draft = manager.post(place + "/adopt", "{\"newVersion\": \"2022.adopted-by-api\"}", done.tag());
        assertThat(draft.status()).isEqualTo(201);
        assertThat(draft.json().getString("status")).isEqualTo("DRAFT");
        assertThat(manager.post(
                                place + "/adopt",
                                "{\"newVersion\": \"2022.adopted-by-api\"}",
                                manager.get(place).tag())
                        .problem())
                .isEqualTo("FIELDS_INVALID");
        assertThat(manager.get("v1/what-if-runs?size=1").json().getJsonArray("items"))
                .hasSize(1);
    }

    @Test
    void aRunIsCancelledOrHasEndedAndTellsWhatIsWrongWithItsOrder(Server server) {
        var manager = Api.as("manager", server);
        var started = manager.post("v1/what-if-runs", order("2021.1", ", \"mapping\": {\"1.3\": \"1.4\"}"));
        var place = "v1/what-if-runs/" + started.json().getString("id");

        var cancelled = manager.post(place + "/cancel", "", started.tag());

        // a run of a hundred cases may be faster than the call that cancels it
        assertThat(cancelled.status()).isIn(200, 412);
        var ended = awaitEnd(manager, place).json().getJsonObject("run").getString("state");
        assertThat(ended).isEqualTo(cancelled.status() == 200 ? "CANCELLED" : "DONE");
        assertThat(manager.post(place + "/cancel", "", manager.get(place).tag()).problem())
                .isEqualTo("WHAT_IF_STATE");
        assertThat(manager.post("v1/what-if-runs", order("2021.1", ", \"mapping\": {\"1.3\": \"9.9\"}"))
                        .problem())
                .isEqualTo("FIELDS_INVALID");
        assertThat(manager.post("v1/what-if-runs", order("2021.1", ", \"mapping\": [1]"))
                        .problem())
                .isEqualTo("FIELDS_INVALID");
        assertThat(manager.get("v1/what-if-runs/none").problem()).isEqualTo("NOT_FOUND");
        assertThat(Api.as("county-320106", server).get("v1/what-if-runs").status())
                .isEqualTo(403);
        assertThat(Api.nobody(server).get("v1/what-if-runs").status()).isEqualTo(401);
    }

    private static String order(String version, String more) {
        return "{\"schemeCode\": \"CTY\", \"schemeVersion\": \"%s\", \"campaign\": \"CTY-2021\"%s}"
                .formatted(version, more);
    }

    private static Answer awaitEnd(Api api, String place) {
        var patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var answer = api.get(place);
        while (answer.json().getJsonObject("run").getString("state").equals("RUNNING")
                && System.nanoTime() < patience) {
            Thread.onSpinWait();
            answer = api.get(place);
        }
        return answer;
    }
}
