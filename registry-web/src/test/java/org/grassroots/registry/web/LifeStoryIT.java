package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.grassroots.registry.shared.BusinessTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void sanctionsGoStepByStep(Server server, @TempDir Path folder) throws IOException {
        var paper = Files.writeString(folder.resolve("约谈记录.txt"), "样例约谈记录");
        var clerk = Api.as("clerk", server);
        var one = first(clerk, "v1/organisations?kind=UNIVERSITY_ASSOCIATION&status=ACTIVE");
        var page = "organisation/organisation.xhtml?id=" + one.getString("id");
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("clerk").open(page).follow("警告");
            assertThat(browser.texts("select option"))
                    .anyMatch(option -> option.startsWith("情节严重"))
                    .noneMatch("经查实的不规范行为"::equals);
            browser.selectStarting("step:ground", "情节严重");
            decide(browser, today).type("step:toldOn", today.toString()).press("step:take");
            assertThat(browser.text()).contains("情节严重的，由常委会决定", "决定日期要在此之后", "此项必填。", "此项必须附证明材料");
            assertThat(browser.fieldContent("step:reason")).isEqualTo("样例");
            assertThat(browser.picture("life-warn-refused-zh").accessibilityViolations())
                    .isEmpty();

            browser.open(page).follow("约谈").select("step:ground", "经查实的不规范行为");
            decide(browser, today.minusDays(1)).choose("step:evidence", paper).press("step:take");
            assertThat(browser.text()).contains("已登记，现在的状态：已约谈。");
            assertThat(browser.text(".lead")).contains("正常", "已约谈");

            browser.follow("警告").select("step:ground", "经查实的不规范行为");
            decide(browser, today)
                    .type("step:documentNumber", "样例〔2021〕7号")
                    .type("step:toldOn", today.minusDays(14).toString())
                    .choose("step:evidence", paper)
                    .press("step:take");
            assertThat(browser.text()).contains("已登记，现在的状态：已警告。");
            browser.picture("life-warned-zh").follow("登记经过");
            assertThat(browser.text("#history")).contains("已约谈", "已警告", "经查实的不规范行为", "告知日期");
            assertThat(browser.picture("life-warned-history-zh").accessibilityViolations())
                    .isEmpty();
            browser.open("organisation/list.xhtml?standing=WARNED").picture("life-warned-list-zh");
            assertThat(browser.texts("#organisations tbody tr"))
                    .singleElement()
                    .satisfies(row -> assertThat(row).contains(one.getString("name"), "已警告"));
        }
    }

    @Test
    void whoComesSecondWithASanctionIsToldWhyAndLosesNothing(Server server) {
        var clerk = Api.as("clerk", server);
        var one = clerk.get("v1/organisations?kind=UNIVERSITY_ASSOCIATION&status=ACTIVE")
                .json()
                .getJsonArray("items")
                .getJsonObject(1);
        var path = "v1/organisations/" + one.getString("id");
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("clerk").open("organisation/act.xhtml?act=SUSPEND&id=" + one.getString("id"));
            decide(browser.selectStarting("step:ground", "情节严重"), today);
            var serious = ACT.replace("党组", "常委会").replace("}", """
                    , "documentNumber": "样例〔2021〕8号", "ground": "SERIOUS_CASE", "toldOn": "%s"}""");
            var first = clerk.post(
                    path + "/acts",
                    serious.formatted("SUSPEND", today, today, today.minusDays(14)),
                    clerk.get(path).tag());
            assertThat(first.status()).as(first.text()).isEqualTo(201);

            browser.press("step:take");
            assertThat(browser.text()).contains("别人已经修改过");
            assertThat(browser.fieldContent("step:ground")).isEqualTo("SERIOUS_CASE");
            assertThat(browser.fieldContent("step:reason")).isEqualTo("样例");
        }
    }

    private static Browser decide(Browser browser, LocalDate day) {
        return browser.type("step:decisionBody", "样例党组")
                .type("step:decidedOn", day.toString())
                .type("step:effectiveOn", day.toString())
                .type("step:reason", "样例");
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
