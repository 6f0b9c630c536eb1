package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job as people do it, in Chinese: a county applies, its city passes, the province grants; the county answers
 * and hands in; an auditor reviews, another confirms; the result explains itself; the province reports.
 */
@ExtendWith(SampleProvince.class)
class StoryIT {

    private static final String NAME = "南京市鼓楼区科学技术协会";

    @Test
    void aCountyAssociationIsRegisteredAssessedExplainedAndReported(Server server, @TempDir Path folder)
            throws IOException {
        var paper = Files.writeString(folder.resolve("成立批复.txt"), "关于成立鼓楼区科学技术协会的批复（样例）");
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            apply(browser, paper);
            pass(browser);
            grant(browser);
            assertRegistered(browser);
            admit(browser);
            answer(browser, paper);
            review(browser);
            confirm(browser);
            assertExplained(browser);
            assertReported(browser);
        }
    }

    private static void apply(Browser browser, Path paper) {
        browser.signIn("county-320106")
                .open("registration/new.xhtml?kind=COUNTY_ASSOCIATION")
                .press("begin");
        new ApplicationSheet(browser).fillIn(NAME, "样例主席甲").handIn(paper);
        assertThat(browser.text()).contains("成立批复.txt");
        browser.press("application:submit");
        assertThat(browser.text()).contains(NAME, "已提交");
    }

    private static void pass(Browser browser) {
        browser.signOut().signIn("city-320100");
        browser.follow(NAME).follow("初审通过");
        browser.type("stepForm:opinion", "材料齐全，情况属实，同意上报。").press("stepForm:take");
        assertThat(browser.text()).contains("初审通过", "材料齐全，情况属实，同意上报。");
    }

    private static void grant(Browser browser) {
        browser.signOut().signIn("clerk");
        browser.follow(NAME).follow("批准");
        browser.press("stepForm:take");
        assertThat(browser.text()).as("what is missing is told at the field").contains("此项必填");
        browser.type("stepForm:body", "省科协党组")
                .type(
                        "stepForm:decidedOn",
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).toString())
                .type("stepForm:documentNumber", "苏科协发〔2026〕8号")
                .press("stepForm:take");
        assertThat(browser.text()).contains("JS-XX-320106-");
    }

    private static void assertRegistered(Browser browser) {
        browser.open("organisation/list.xhtml?text=鼓楼");
        assertThat(browser.text()).contains(NAME, "徐州市鼓楼区科学技术协会");
        browser.follow(NAME);
        assertThat(browser.text()).contains("JS-XX-320106-", "独立建制", "苏科协发〔2026〕8号");
    }

    /** The campaign was opened before the county was registered, so it is taken in. */
    private static void admit(Browser browser) {
        var number = browser.text("main").replaceAll("(?s).*(JS-XX-320106-\\d{4}-\\d{5}-[0-9A-Z]).*", "$1");
        browser.signOut().signIn("manager").open("assessment/campaign.xhtml?code=CTY-2021");
        browser.type("admission:organisation", number)
                .type("admission:reason", "年内新登记，自愿参评。")
                .press("admission:admit");
        assertThat(browser.text()).contains(NAME);
    }

    private static void answer(Browser browser, Path paper) {
        browser.signOut().signIn("county-320106").follow("开始自查：" + NAME);
        browser.press("submission:submit");
        assertThat(browser.text()).as("what is missing").contains("还有内容没有补齐");
        for (var form : browser.ids("form[id^='i']")) {
            browser.fillIn(form, paper).press(form + ":save");
        }
        browser.press("submission:submit");
        assertThat(browser.text("#receipt")).contains("CTY-2021");
    }

    private static void review(Browser browser) {
        browser.signOut().signIn("auditor").follow(NAME).follow("6.3");
        browser.type("desk:answer", "1.8 2 1.9").press("desk:saveDesk");
        browser.open("index.xhtml").follow(NAME).follow("完成审核");
        browser.press("step:take");
        assertThat(browser.text()).contains("已审核");
    }

    private static void confirm(Browser browser) {
        browser.signOut().signIn("confirmer").follow(NAME).follow("确认结果");
        browser.press("step:take");
    }

    private static void assertExplained(Browser browser) {
        assertThat(browser.path()).startsWith("/assessment/result.xhtml");
        assertThat(browser.text()).contains(NAME, "优秀", "独立建制", "各一级指标之和");
        browser.unfold();
        assertThat(browser.text())
                .as("the mean of 1.8, 2 and 1.9, out of 2")
                .contains("1.90 分 / 2", "至少 3 名专家", "样例·评价审核员", "成立批复.txt");
    }

    private static void assertReported(Browser browser) {
        browser.open("report/figures.xhtml?from=2021-01-01&to=2021-06-30");
        assertThat(browser.texts(".figure"))
                .containsExactly("6", "5", "81", "49", "81", "0", "50", "30", "315", "10", "48", "0");
        assertThat(browser.texts("[aria-labelledby=countyAssociationsIndependent] tbody tr"))
                .hasSize(6);
        assertThat(browser.texts("[aria-labelledby=countyPartyGroupsFormed] tbody tr"))
                .hasSize(5);
        browser.open("report/ranking.xhtml?campaign=CTY-2021");
        assertThat(browser.text()).contains(NAME);
    }
}
