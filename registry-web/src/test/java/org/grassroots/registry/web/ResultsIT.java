package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.grassroots.registry.archive.model.Verification;
import org.grassroots.registry.archive.model.Verification.Known;
import org.grassroots.registry.scheme.RegisterFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the decided campaign of the sample: its package, its sheets, its bulletin. */
@ExtendWith(SampleProvince.class)
class ResultsIT {

    private static final String CAMPAIGN = "v1/campaigns/CTY-2021";

    @Test
    void thePackageOfTheCampaignIsAlikeEveryTimeAndComesOutAgain(Server server, @TempDir Path directory)
            throws Exception {
        var manager = Api.as("manager", server);
        var content = manager.bytes(CAMPAIGN + "/archive");
        assertThat(manager.bytes(CAMPAIGN + "/archive")).isEqualTo(content);
        var root = manager.get(CAMPAIGN + "/archive").tag().replace("\"", "");

        var file = Files.write(directory.resolve("CTY-2021.zip"), content);
        var report = Verification.of(file, new Known(RegisterFigures.standard(), root, null));

        assertThat(report.findings()).isEmpty();
        assertThat(report.cases()).isEqualTo(94);
        assertThat(report.recomputed()).isEqualTo(93);
        assertThat(report.regraded()).isTrue();
        assertThat(Api.as("auditor", server).get(CAMPAIGN + "/archive").status())
                .isEqualTo(403);
        assertThat(manager.get("v1/campaigns/CTY-2022/archive").problem()).isEqualTo("CAMPAIGN_NOT_DECIDED");
        assertThat(manager.get("v1/campaigns/NONE/archive").status()).isEqualTo(404);
        assertThat(Api.nobody(server).get(CAMPAIGN + "/archive").status()).isEqualTo(401);
    }

    @Test
    void whatWasDecidedIsAnnulledByNobody(Server server) {
        var clerk = Api.as("clerk", server);
        var id = clerk.get(CAMPAIGN + "/cases?state=CONFIRMED")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        var annul = "v1/cases/" + id + "/annul";
        var tag = clerk.get("v1/cases/" + id).tag();
        assertThat(clerk.post(annul, "{\"remark\": \"样例\"}", tag).problem()).isEqualTo("CAMPAIGN_STATE");
        assertThat(clerk.post(annul, "{\"remark\": \"样例\"}").status()).isEqualTo(428);
        assertThat(Api.as("auditor", server)
                        .post(annul, "{\"remark\": \"样例\"}", tag)
                        .status())
                .isEqualTo(403);
        assertThat(clerk.get("v1/cases/" + id).tag()).isEqualTo(tag);
    }

    @Test
    void anOrganisationReadsItsSheetAndWhereItStands(Server server) {
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("county-320324").open("assessment/campaign.xhtml?code=CTY-2021");
            assertThat(browser.has("#archive")).isFalse();
            browser.follow("全省排名（不具名）");
            assertThat(browser.texts("#nameless tbody tr")).hasSize(94);
            assertThat(browser.text("main")).doesNotContain("睢宁");

            var county = Api.as("county-320324", server);
            var own =
                    county.get(CAMPAIGN + "/cases").json().getJsonArray("items").getJsonObject(0);
            browser.open("assessment/case.xhtml?id=" + own.getString("id")).follow("结果通知单");
            assertThat(browser.text("#decision")).contains("苏科协发〔2021〕92号");
            assertThat(browser.text("#objectionOutcome")).contains("92.09", "维持原结果");
            assertThat(browser.texts("#follows li")).isNotEmpty();
            browser.follow("历年评价");
            assertThat(browser.texts("#grades tbody tr")).hasSize(1);
            assertThat(browser.complaints()).isEmpty();

            var running = county.get("v1/campaigns/CTY-2022/cases").json().getJsonArray("items");
            assertThat(county.get("v1/cases/" + running.getJsonObject(0).getString("id") + "/sheet")
                            .problem())
                    .isEqualTo("CAMPAIGN_NOT_DECIDED");
            var foreign = Api.as("county-320106", server).get("v1/cases/" + own.getString("id") + "/sheet");
            assertThat(foreign.status()).isEqualTo(404);
        }
    }

    @Test
    void theBulletinIsWrittenForItsRecipientsAndIssuedOnce(Server server) {
        var county = Api.as("county-320106", server);
        assertThat(county.get(CAMPAIGN + "/bulletin").problem()).isEqualTo("BULLETIN_NOT_ISSUED");
        var clerk = Api.as("clerk", server);
        var due =
                clerk.get(CAMPAIGN + "/bulletin").json().getJsonArray("due").getValuesAs(JsonString::getString).stream()
                        .collect(Collectors.joining("\n"));
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("clerk")
                    .open("assessment/campaign.xhtml?code=CTY-2021")
                    .follow("结果通报");
            assertThat(browser.text("#copiesShown")).contains("中共句容市委员会");

            browser.type("writing:copies", "省委办公厅").press("writing:write");
            browser.type("issuing:documentNumber", "苏科协发〔2021〕95号")
                    .type("issuing:issuedOn", "2021-12-20")
                    .press("issuing:issue");
            assertThat(browser.text()).contains("必须抄送中共");

            browser.type("writing:copies", due + "\n省委办公厅")
                    .type("writing:foreword", "各设区市科协：")
                    .press("writing:write");
            browser.type("issuing:documentNumber", "苏科协发〔2021〕95号")
                    .type("issuing:issuedOn", "2021-12-20")
                    .press("issuing:issue");
            assertThat(browser.text("#issuedAs")).contains("苏科协发〔2021〕95号", "2021-12-20");
            assertThat(browser.has("#writeTitle")).isFalse();
            assertThat(browser.complaints()).isEmpty();
        }
        var issued = county.get(CAMPAIGN + "/bulletin").json();
        assertThat(issued.getBoolean("intact")).isTrue();
        assertThat(clerk.put(
                                CAMPAIGN + "/bulletin",
                                "{\"main\": [\"某单位\"], \"copies\": []}",
                                "\"" + issued.getInt("version") + "\"")
                        .problem())
                .isEqualTo("BULLETIN_ISSUED");
    }

    @Test
    void whatWasFoundWantingIsPutRight(Server server, @TempDir Path directory) throws IOException {
        var paper = Files.writeString(directory.resolve("台账.txt"), "样例台账\n");
        var wanting = Api.as("county-320303", server)
                .get(CAMPAIGN + "/cases")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("clerk").open("assessment/sheet.xhtml?id=" + wanting).follow("下达整改通知");
            browser.ids("[name='issueForm:items']").stream()
                    .skip(1)
                    .forEach(id -> browser.element(id).click());
            browser.type("issueForm:further", "建立工作台账").press("issueForm:issue");
            assertThat(browser.texts(".field__message")).isNotEmpty();
            browser.type("issueForm:documentNumber", "苏科协发〔2026〕1号").press("issueForm:issue");
            assertThat(browser.text()).contains("整改通知已下达。", "建立工作台账");
            assertThat(browser.texts("article.indicator")).hasSize(2);

            browser.signOut().signIn("county-320303").follow("整改：徐州市云龙区科学技术协会");
            browser.press("step:REPORT");
            assertThat(browser.text()).contains("第 1, 2 项还没有填写整改情况");
            browser.follow("填写");
            browser.type("mending:answer", "已制定制度").press("mending:save");
            browser.type("mending:answer", "已建立").choose("mending:files", paper).press("mending:save");
            assertThat(browser.text("#item-2")).contains("已建立", "台账.txt");
            browser.press("step:REPORT");
            assertThat(browser.text()).contains("整改报告已提交，等待审核。");

            browser.signOut().signIn("auditor").follow("整改报告待审核：徐州市云龙区科学技术协会");
            browser.press("step:SEND_BACK");
            assertThat(browser.texts(".field__message")).isNotEmpty();
            browser.type("step:remark", "台账没有签字").press("step:SEND_BACK");
            browser.signOut().signIn("county-320303").follow("整改报告被退回：徐州市云龙区科学技术协会");
            assertThat(browser.text("#remarkShown")).contains("台账没有签字");
            browser.follow("修改").type("mending:answer", "已制定制度并签字").press("mending:save");
            browser.press("step:REPORT");
            browser.signOut().signIn("auditor").follow("整改报告待审核：徐州市云龙区科学技术协会");
            browser.press("step:ACCEPT");
            assertThat(browser.text()).contains("已认可，等待销号。");
            browser.signOut().signIn("clerk").follow("整改待销号：徐州市云龙区科学技术协会");
            browser.press("step:CLOSE");
            assertThat(browser.text()).contains("已销号。");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void ordersAreFollowedByTheApiOnTheVersionSeen(Server server) {
        var county = Api.as("county-320118", server);
        var open = county.get("v1/rectifications?state=ISSUED").json().getJsonArray("items");
        var path = "v1/rectifications/" + open.getJsonObject(0).getString("id");
        var seen = county.get(path).tag();
        var report = "{\"verb\": \"REPORT\"}";
        assertThat(open).hasSize(1);
        assertThat(county.post(path + "/steps", report).status()).isEqualTo(428);
        assertThat(county.post(path + "/steps", report, seen).problem()).isEqualTo("ITEMS_UNANSWERED");
        var answer = "{\"answer\": \"已补挂牌（样例）\", \"evidence\": []}";
        var answered = county.put(path + "/items/2", answer, seen);
        assertThat(answered.status()).isEqualTo(200);
        assertThat(county.put(path + "/items/2", answer, seen).status()).isEqualTo(412);
        assertThat(county.put(path + "/items/9", answer, answered.tag()).status())
                .isEqualTo(404);
        assertThat(county.post(path + "/steps", "{\"verb\": \"ACCEPT\"}", answered.tag())
                        .status())
                .isEqualTo(404);
        assertThat(Api.as("county-320303", server).get(path).status()).isEqualTo(404);
        assertThat(Api.as("system", server).get("v1/rectifications").status()).isEqualTo(403);
        var clerk = Api.as("clerk", server);
        assertThat(clerk.get("v1/rectifications?state=LOST").status()).isEqualTo(422);
        var preview = clerk.get(CAMPAIGN + "/rectifications").json();
        assertThat(preview.getJsonArray("leftOut").getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("reason"))
                .contains("OPEN", "ORDERED");
        var nobody = "{\"documentNumber\": \"苏科协发〔2026〕2号\", \"issuedOn\": \"2022-01-10\","
                + " \"dueOn\": \"2099-01-01\", \"demand\": \"整改\"}";
        assertThat(clerk.post(CAMPAIGN + "/rectifications", nobody).problem()).isEqualTo("NOBODY_TO_ORDER");
        assertThat(clerk.post("v1/rectifications", "{\"case\": \"none\", \"ground\": \"GRADE\", \"items\": [1]}")
                        .status())
                .isEqualTo(422);
        assertThat(clerk.get("v1/openapi.json").json().getJsonObject("paths").keySet())
                .anyMatch(each -> each.endsWith("/v1/rectifications/{id}/steps"))
                .anyMatch(each -> each.endsWith("/v1/campaigns/{code}/rectifications"));
    }
}
