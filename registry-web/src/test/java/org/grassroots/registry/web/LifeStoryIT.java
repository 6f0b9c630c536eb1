package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Locale;
import org.grassroots.registry.shared.BusinessTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The end of a base of the sample province on which a post overseas depends, and how it begins anew. */
@ExtendWith(SampleProvince.class)
class LifeStoryIT {

    private static final String ACT = """
            {"act": "%s", "effectiveOn": "%s", "decisionBody": "样例党组", "decidedOn": "%s", "reason": "样例"}""";

    private final LocalDate today = LocalDate.now(BusinessTime.ZONE);

    @Test
    void aBaseEndsByDecisionAloneWhileAPostDependsOnItAndBeginsAnew(Server server) {
        var clerk = Api.as("clerk", server);
        var post = first(clerk, "v1/organisations?kind=OVERSEAS_LIAISON_STATION");
        var number = RegisterStates.said(clerk, post.getString("id"), "PARENT");
        var base = first(clerk, "v1/organisations?text=" + number);
        var path = "v1/organisations/" + base.getString("id");
        var reporter = "county-" + base.getString("division");
        var county = Api.as(reporter, server);

        var asked = county.post(
                path + "/acts",
                ACT.formatted("DISSOLVE", today, today),
                county.get(path).tag());
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.problem()).isEqualTo("LIFE_DEPENDENTS");
        assertThat(county.post(path + "/again", "").problem()).isEqualTo("LIFE_ACT_CLOSED");

        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn(reporter).open("organisation/act.xhtml?act=DISSOLVE&id=" + base.getString("id"));
            assertThat(browser.texts("#dependents li")).contains(post.getString("name"));
            browser.type("step:decisionBody", "样例党组")
                    .type("step:decidedOn", today.toString())
                    .type("step:effectiveOn", today.toString())
                    .type("step:reason", "样例")
                    .press("step:take");
            assertThat(browser.text()).contains("请先把它们迁出或注销");

            expire(clerk, path);
            assertThat(clerk.get("v1/quality-findings?organisation=" + post.getString("id"))
                            .text())
                    .contains("PARENT_ENDED");
            browser.open("organisation/organisation.xhtml?id=" + base.getString("id"))
                    .picture("life-renewal-zh");
            assertThat(browser.accessibilityViolations()).isEmpty();
            browser.press("renewForm:renew");
            assertThat(browser.text()).contains("已复制为新的草稿");
            assertThat(browser.fieldContent("application:name")).isEqualTo(base.getString("name"));
            assertThat(browser.fieldContent("application:titleUntil")).isEmpty();
        }
        var again = county.post(path + "/again", "");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().getString("renews")).isEqualTo(base.getString("id"));
        assertThat(again.json().getString("state")).isEqualTo("DRAFT");
        assertThat(Api.as("county-320102", server).post(path + "/again", "").status())
                .isEqualTo(404);
    }

    private void expire(Api clerk, String path) {
        var over = """
                {"attribute": "TITLE_UNTIL", "content": "%s", "validFrom": "%s", "decisionBody": "样例党组",
                 "decidedOn": "%s"}""".formatted(today.minusDays(1), today.minusDays(1), today.minusDays(1));
        var recorded = clerk.post(path + "/versions", over, clerk.get(path).tag());
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        var expired = clerk.post(path + "/acts", ACT.formatted("EXPIRE", today, today), recorded.tag());
        assertThat(expired.json().getString("status")).isEqualTo("EXPIRED");
    }

    private static JsonObject first(Api api, String path) {
        return api.get(path).json().getJsonArray("items").getJsonObject(0);
    }
}
