package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
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
}
