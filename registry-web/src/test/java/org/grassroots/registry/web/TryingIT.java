package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A scheme is tried as people do it: an auditor plays with the figures of a case and reads why the points change; the
 * campaign's manager tries a draft on everybody, sees who gains and who loses, and adopts it.
 */
@ExtendWith(SampleProvince.class)
class TryingIT {

    private static final String EASIER = "2022.easier";

    @Test
    void otherFiguresAreTriedAndNothingTypedIsLost(Server server) {
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("auditor").open("assessment/campaign.xhtml?code=CTY-2021&state=CONFIRMED");
            browser.open("assessment/result.xhtml?id=" + confirmed(server)).follow("换些数据试算");
            browser.press("trying:score");
            var before = browser.text("#total");

            browser.type("trying:figure-surveyItems", "一项").press("trying:score");
            assertThat(browser.text("#trying\\:figure-surveyItemsMessage")).contains("格式不对");
            assertThat(browser.fieldContent("trying:figure-surveyItems")).isEqualTo("一项");

            browser.type("trying:figure-surveyItems", "0").press("trying:score");
            assertThat(browser.text("#total")).isNotEqualTo(before);
            assertThat(browser.text("#nextSteps")).contains("2.2");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aDraftIsTriedOnACampaignAndAdopted(Server server) {
        var manager = Api.as("manager", server);
        var document = manager.get("v1/schemes/CTY/2021.1/document").text();
        var draft = document.replace("\"version\":\"2021.1\"", "\"version\":\"" + EASIER + "\"")
                .replace("{\"atLeast\":12,\"points\":5}", "{\"atLeast\":7,\"points\":5}");
        assertThat(manager.post("v1/schemes", draft).status()).isEqualTo(201);
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("manager").open("scheme/scheme.xhtml?code=CTY&version=" + EASIER);
            browser.follow("测算").press("start:startRun");
            assertThat(browser.text()).as("the campaign was not chosen").contains("此项必填");

            browser.select("start:campaign", "CTY-2021 2021年度县级科协能力评价（样例）").press("start:startRun");
            browser.awaitElement("#moves");
            assertThat(browser.text("main")).contains("已完成", "得分提高", "分设区市", "南京市");

            browser.type("adoption:newVersion", "2021.1").press("adoption:adopt");
            assertThat(browser.text()).contains("已存在");
            browser.type("adoption:newVersion", "2022.adopted").press("adoption:adopt");
            assertThat(browser.path()).startsWith("/scheme/scheme.xhtml");
            assertThat(browser.text()).contains("2022.adopted", "草案");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String confirmed(Server server) {
        return Api.as("auditor", server)
                .get("v1/campaigns/CTY-2021/cases?state=CONFIRMED")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }
}
