package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three experts rate one case, each blind to the others, on the page and by the API; nobody types what they rated. */
@ExtendWith(SampleProvince.class)
class PanelIT {

    private static final String RATING =
            "{\"ratings\": {\"6.3\": {\"rating\": \"%s\", \"remark\": \"样例评语\"}}, \"contentSha256\": \"%s\"}";

    /** A value of 1.8, as number or text; the seconds of a time may well be 11.8. */
    private static final String RATED = "[:\"]\\s*\"?1\\.80?\\b";

    @Test
    void nobodySeesWhatAnotherHasRatedBeforeAllHaveHandedIn(Server server) {
        var county = Api.as("county-320324", server);
        var id = county.get("v1/campaigns/CTY-2022/cases")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        var panel = "v1/cases/" + id + "/panel";
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("expert").follow("专家评议：睢宁县科学技术协会（CTY-2022）");
            browser.type("rating:rating_6_3", "2.5").press("rating:handIn");
            assertThat(browser.texts(".field__message")).contains("请填写 0 至 2 之间的数，最多两位小数。");
            browser.type("rating:rating_6_3", "1.8").press("rating:handIn");
            assertThat(browser.text()).contains("您的评分已提交，不能再改。");
        }
        var second = Api.as("expert-2", server);
        var seen = second.get(panel).json();
        assertThat(seen.getBoolean("complete")).isFalse();
        assertThat(seen.getJsonArray("seats").getValuesAs(JsonObject.class))
                .allSatisfy(seat -> assertThat(seat.getJsonArray("ratings")).isEmpty());
        assertThat(seen.toString()).doesNotContain("样例·专家三").doesNotContainPattern(RATED);
        assertThat(Api.as("auditor", server).get(panel).text()).doesNotContainPattern(RATED);
        assertThat(county.get(panel).status()).isEqualTo(403);
        var hash = seen.getString("contentSha256");
        assertThat(second.post(panel + "/ratings", RATING.formatted("1.6", "0".repeat(64)))
                        .problem())
                .isEqualTo("CONTENT_CHANGED");
        assertThat(second.post(panel + "/ratings", RATING.formatted("1.6", hash))
                        .status())
                .isEqualTo(200);
        assertThat(second.post(panel + "/ratings", RATING.formatted("1.7", hash))
                        .problem())
                .isEqualTo("RATING_FIXED");
        assertThat(review(server, id)).isEqualTo("PANEL_INCOMPLETE");

        Api.as("expert-3", server).post(panel + "/ratings", RATING.formatted("2", hash));

        var whole = Api.as("auditor", server).get(panel).json();
        assertThat(whole.getBoolean("complete")).isTrue();
        assertThat(whole.getJsonArray("indicators").getJsonObject(0).get("mean"))
                .hasToString("1.80");
        assertThat(Api.as("auditor", server).get("v1/cases/" + id).text()).contains("专家组（3人）");
        assertThat(Api.as("manager", server)
                        .get("v1/campaigns/CTY-2022/calibration")
                        .json()
                        .getJsonArray("panels"))
                .anySatisfy(each ->
                        assertThat(each.asJsonObject().getString("caseId")).isEqualTo(id));
    }

    @Test
    void whoRunsTheCampaignReadsHowFarScoringsAgree(Server server) {
        var calibration = Api.as("manager", server)
                .get("v1/campaigns/CTY-2021/calibration")
                .json();
        var all = calibration.getJsonArray("repeated").getJsonObject(0);
        assertThat(all.getInt("pairs")).isEqualTo(50);
        assertThat(all.getJsonObject("weighted").getJsonNumber("value").doubleValue())
                .isBetween(0.0, 1.0);
        assertThat(calibration.getJsonArray("experts")).hasSize(3);
        assertThat(Api.as("expert", server)
                        .get("v1/campaigns/CTY-2021/calibration")
                        .status())
                .isEqualTo(403);
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("manager")
                    .open("assessment/campaign.xhtml?code=CTY-2021")
                    .follow("评分一致性");
            assertThat(browser.text("main")).contains("全部指标", "样例·专家二", "区间不含 0");
            browser.follow("50");
            assertThat(browser.text("#pairs")).contains("5.1");
        }
    }

    private static String review(Server server, String id) {
        var auditor = Api.as("auditor", server);
        var tag = auditor.get("v1/cases/" + id).tag();
        return auditor.post("v1/cases/" + id + "/desk-review", "", tag).problem();
    }
}
