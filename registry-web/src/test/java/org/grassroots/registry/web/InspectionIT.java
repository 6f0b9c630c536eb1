package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.grassroots.registry.shared.BusinessTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * On site as people do it: the manager draws the sample and forms a team without those who are at home there; an inspector
 * takes a case along as a workbook, brings it back filled in, mends what is wrong with it and writes it in.
 */
@ExtendWith(SampleProvince.class)
class InspectionIT {

    private static final String VALUES = "4.3";

    private static String today() {
        return LocalDate.now(BusinessTime.ZONE).toString();
    }

    @Test
    void aTeamGoesOutAndTheWorkbookComesBack(Server server, @TempDir Path folder) {
        var campaign = OnSiteCampaign.of(server);
        var own = campaign.caseOf("320612");
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            draw(browser.signIn("manager"));
            formTeam(browser, server);
            takeAlong(browser.signOut().signIn("inspector"), own);
            refusals(browser, server, folder, own, campaign.caseOf("320613"));
            apply(browser, folder, workbook(server, own));
            conflict(browser, server, folder, own);
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(campaign.inspection(own).getString("visitedOn")).isEqualTo(today());
    }

    private static void draw(Browser browser) {
        browser.open("assessment/campaign.xhtml?code=" + OnSiteCampaign.CODE);
        if (browser.has("[id='stage:seed']")) {
            browser.type("stage:seed", "2026-11").press("stage:goOn");
        }
        assertThat(browser.text()).contains("实地督查阶段", "2026-11", "已抽中督查 3");
    }

    /** One of the three is a reviewer of the city where the team goes, and may not go there. */
    private static void formTeam(Browser browser, Server server) {
        browser.follow("督查组");
        browser.type("form:name", "第一督查组")
                .check("form:cities", "南通市")
                .check("form:inspectors", "样例·督查员（全省）")
                .check("form:inspectors", "样例·督查员四（南通市任职）")
                .selectStarting("form:leader", "样例·督查员（")
                .press("form:formTeam");
        assertThat(browser.text()).contains("样例·督查员四在南通市任职，须回避");
        assertThat(browser.fieldContent("form:name"))
                .as("nothing typed is lost")
                .isEqualTo("第一督查组");
        assertSeen(browser, "teams-recused");
        browser.uncheck("form:inspectors", "样例·督查员四（南通市任职）")
                .check("form:inspectors", "样例·督查员二（南京市任职）")
                .press("form:formTeam");
        assertThat(browser.text("#teams")).contains("第一督查组", "南通市", "样例·督查员二");
        var refused = Api.as("inspector-3", server)
                .get("v1/cases/" + OnSiteCampaign.of(server).caseOf("320612") + "/inspection/workbook");
        assertThat(refused.problem()).as("another team's").isEqualTo("TEAM_OF_OTHERS");
    }

    private static void takeAlong(Browser browser, String own) {
        browser.follow("南通市通州区").follow("实地核查");
        assertSeen(browser, "inspection-open");
        assertThat(browser.path()).contains(own);
        assertThat(browser.has("input[value='下载本单位核查表']")).isTrue();
    }

    private static FilledWorkbook workbook(Server server, String caseId) {
        return new FilledWorkbook(Api.as("inspector", server).bytes("v1/cases/" + caseId + "/inspection/workbook"));
    }

    private static void refusals(Browser browser, Server server, Path folder, String own, String other) {
        var workbook = workbook(server, own);
        browser.choose("inForm:file", workbook.fileWithMacros(folder, "核查表.xlsm"))
                .press("inForm:check");
        assertThat(browser.text("#refused")).contains("工作簿带有宏");
        var others = workbook(server, other);
        browser.choose("inForm:file", others.file(folder, "海门.xlsx")).press("inForm:check");
        assertThat(browser.text("#refused")).contains("这张表是另一家单位的");

        int row = workbook.row(VALUES, "volunteers");
        workbook.visitedOn(today())
                .found(VALUES, "volunteers", "很多")
                .found("1.3", "answer", "soon")
                .put(row, 6, "5");
        browser.choose("inForm:file", workbook.file(folder, "核查表.xlsx")).press("inForm:check");
        assertThat(browser.texts("#refused tbody tr"))
                .hasSize(3)
                .anyMatch(fault -> fault.contains("!H" + row))
                .anyMatch(fault -> fault.contains("!G" + row) && fault.contains("只供查看"));
        assertSeen(browser, "inspection-faults");
        var wrong = workbook(server, own).put(3, 2, "00000000-0000-0000-0000-000000000000");
        browser.choose("inForm:file", wrong.file(folder, "编号.xlsx")).press("inForm:check");
        assertThat(browser.text("#refused")).contains("没有您可以核查的这家单位");
    }

    private static void apply(Browser browser, Path folder, FilledWorkbook workbook) {
        workbook.visitedOn(today())
                .found(VALUES, "volunteers", "321")
                .found("1.3", "answer", "extended")
                .remarked(VALUES, "volunteers", "名册只有321人。");
        browser.choose("inForm:file", workbook.file(folder, "改正.xlsx")).press("inForm:check");
        assertThat(browser.has("#refused")).isFalse();
        assertThat(browser.text("#filled")).contains("321", "extended", "名册只有321人。");
        assertSeen(browser, "inspection-preview");
        browser.press("applyForm:apply");
        assertThat(browser.text("#findingsList")).contains("名册只有321人。", "样例·督查员");
        assertThat(browser.text("#visitedOn")).isEqualTo(today());

        browser.follow("南通市通州区");
        assertThat(browser.path()).contains("/assessment/audit.xhtml");
        assertThat(browser.text("#foundOnSite")).contains(VALUES, "名册只有321人。");
        assertThat(browser.text("[id='at-" + VALUES + "']")).contains("321");
        assertSeen(browser, "audit-inspected");
    }

    /** What another member of the team writes down between preview and confirmation is not overwritten. */
    private static void conflict(Browser browser, Server server, Path folder, String own) {
        var inspector = Api.as("inspector", server);
        var workbook = workbook(server, own).visitedOn(today()).found(VALUES, "volunteers", "300");
        browser.follow("实地核查")
                .choose("inForm:file", workbook.file(folder, "再次.xlsx"))
                .press("inForm:check");
        assertThat(browser.text("#filled")).contains("321", "300");
        var second = Api.as("inspector-2", server);
        var changed = second.put(
                "v1/cases/" + own + "/answers/" + VALUES,
                "{\"answer\": {}, \"figures\": {\"volunteers\": \"310\"}}",
                second.get("v1/cases/" + own).tag());
        assertThat(changed.status()).as(changed.text()).isLessThan(300);

        browser.press("applyForm:apply");

        assertThat(browser.text("#refused")).contains("评价内容有变化", "现在是：310");
        assertSeen(browser, "inspection-conflict");
        var found = inspector.get("v1/cases/" + own).json().getJsonArray("dimensions").stream()
                .flatMap(dimension -> dimension.asJsonObject().getJsonArray("indicators").stream())
                .map(indicator -> indicator.asJsonObject())
                .filter(indicator -> indicator.getString("code").equals(VALUES))
                .map(indicator -> indicator.getJsonObject("onSite").getJsonObject("figures"))
                .findFirst()
                .map(JsonObject::toString);
        assertThat(found.orElseThrow()).contains("310");
    }

    /** On a telephone as on a desk nothing is wider than the window, and axe finds nothing. */
    private static void assertSeen(Browser browser, String name) {
        browser.picture(name + "-1280").width(390).picture(name + "-390");
        assertThat(browser.overflow()).as(name).isZero();
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        browser.width(1280);
    }
}
