package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The main job as people do it, in Chinese: a county applies, its city passes, the province grants; the county answers
 * and hands in; an auditor reviews, an inspector inspects, another auditor confirms; the result is put on notice, the
 * county objects, others recheck; the province decides, and the result explains itself.
 */
// it starts servers of its own, at later and later days, so it runs beside the tests that share one
@Execution(ExecutionMode.CONCURRENT)
class StoryIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String CODE = "CTY-2026";
    private static final String NAME = "南京市鼓楼区科学技术协会";

    @Test
    void aCountyAssociationIsRegisteredAssessedHeardAndDecidedOn(@TempDir Path folder) throws IOException {
        var paper = Files.writeString(folder.resolve("成立批复.txt"), "关于成立鼓楼区科学技术协会的批复（样例）");
        var data = SampleProvince.directory("story");
        on(data, "PT0S", browser -> {
            open(browser);
            apply(browser, paper);
            pass(browser);
            grant(browser);
            assertRegistered(browser);
            admit(browser);
            answer(browser, paper);
            review(browser);
        });
        on(data, "P2D", browser -> {
            inspect(browser, paper);
            confirm(browser);
            object(browser);
            settle(browser);
        });
        // the notice lasts five working days, and no holiday is longer than nine days
        on(data, "P20D", browser -> {
            conclude(browser);
            assertExplained(browser);
        });
    }

    /** Does something in the browser while the clock is so far ahead. */
    private static void on(Path data, String ahead, Consumer<Browser> acts) {
        var environment = new HashMap<>(Server.sampleProvince());
        environment.put("REGISTRY_DEMO_DIVISION", "320100");
        environment.put("REGISTRY_DEMO_AHEAD", ahead);
        try (var server = Server.start(data, environment);
                var browser = Browser.speaking(Locale.CHINESE, server)) {
            acts.accept(browser);
        }
    }

    /** A campaign over one city, with time until tomorrow. */
    private static void open(Browser browser) {
        browser.signIn("manager").open("assessment/campaigns.xhtml");
        browser.type("plan:code", CODE)
                .type("plan:assessedYear", "2026")
                .type("plan:titleZh", "2026年度南京市县级科协能力评价")
                .selectStarting("plan:schemeCode", "CTY 2021.1")
                .type("plan:cutOff", LocalDate.now(ZONE).toString())
                .type("plan:division", "320100")
                .moment(
                        "plan:deadline",
                        LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.MINUTES).plusDays(1))
                .press("plan:planCampaign");
        assertThat(browser.text()).contains("已计划", "由以下角色办理：");
        browser.signOut().signIn("clerk").open("assessment/campaign.xhtml?code=" + CODE);
        browser.press("stage:goOn");
        assertThat(browser.text()).as("what is missing is told at the field").contains("此项必填");
        decide(browser, "苏科协发〔2026〕66号");
        assertThat(browser.text()).contains("批次已批准。", "苏科协发〔2026〕66号");
        goOn(browser.signOut().signIn("manager"));
        assertThat(browser.text()).contains("自查阶段");
    }

    private static void decide(Browser browser, String number) {
        browser.type("stage:decidedBody", "省科协党组")
                .type("stage:documentNumber", number)
                .type("stage:decidedOn", LocalDate.now(ZONE).toString())
                .press("stage:goOn");
    }

    private static void goOn(Browser browser) {
        browser.open("assessment/campaign.xhtml?code=" + CODE).press("stage:goOn");
    }

    private static void apply(Browser browser, Path paper) {
        browser.signOut()
                .signIn("county-320106")
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
                .type("stepForm:decidedOn", LocalDate.now(ZONE).toString())
                .type("stepForm:documentNumber", "苏科协发〔2026〕8号")
                .press("stepForm:take");
        assertThat(browser.text()).contains("JS-XX-320106-");
    }

    private static void assertRegistered(Browser browser) {
        browser.open("organisation/list.xhtml?text=鼓楼");
        assertThat(browser.text()).contains(NAME);
        browser.follow(NAME);
        assertThat(browser.text()).contains("JS-XX-320106-", "独立建制", "苏科协发〔2026〕8号");
    }

    /** The campaign was opened before the county was registered, so it is taken in. */
    private static void admit(Browser browser) {
        var number = browser.text("main").replaceAll("(?s).*(JS-XX-320106-\\d{4}-\\d{5}-[0-9A-Z]).*", "$1");
        browser.signOut().signIn("manager").open("assessment/campaign.xhtml?code=" + CODE);
        browser.type("admission:organisation", number)
                .type("admission:reason", "年内新登记，自愿参评。")
                .press("admission:admit");
        assertThat(browser.text()).contains(NAME);
    }

    private static void answer(Browser browser, Path paper) {
        browser.signOut().signIn("county-320106").follow("开始自查：" + NAME);
        assertThat(browser.has("[id='submission:submit']"))
                .as("nothing is begun")
                .isFalse();
        int sections = browser.texts(".sections a").size();
        for (int section = 1; section <= sections; section++) {
            for (var form : browser.ids("form[id^='i']")) {
                browser.fillIn(form, paper).press(form + ":save");
            }
            assertThat(browser.texts(".sections a[aria-current]"))
                    .singleElement(STRING)
                    .contains("已完成");
            if (section < sections) {
                browser.press("submission:submit");
                var next = section + 1 + ".";
                assertThat(browser.texts("#refused a")).as("what is missing").anyMatch(code -> code.startsWith(next));
                browser.press("next");
            }
        }
        browser.press("submission:submit");
        assertThat(browser.text("#receipt")).contains(CODE);
    }

    /** The auditor finds less than the county says. */
    private static void review(Browser browser) {
        browser.signOut().signIn("auditor").follow(NAME).follow("6.3");
        browser.type("desk:answer", "1.8 2 1.9").press("desk:saveDesk");
        browser.open("index.xhtml").follow(NAME).follow("4.2");
        browser.type("desk:scienceEducationBases", "0").press("desk:saveDesk");
        browser.open("index.xhtml").follow(NAME).follow("2.3");
        browser.type("desk:peopleRecommended", "0").press("desk:saveDesk");
        browser.open("index.xhtml").follow(NAME).follow("完成审核");
        browser.press("step:take");
        assertThat(browser.text()).contains("已审核");
        browser.open("assessment/campaign.xhtml?code=" + CODE);
        assertThat(browser.text()).as("an auditor does not lead on").contains("由以下角色办理：");
    }

    /** The self-inspection has ended; whoever did not hand in has not participated, and the one who did is inspected. */
    private static void inspect(Browser browser, Path paper) {
        goOn(browser.signIn("manager"));
        assertThat(browser.text()).contains("审核阶段", "未参评");
        browser.type("stage:seed", "2026-07-21-33").press("stage:goOn");
        assertThat(browser.text()).contains("实地督查阶段", "2026-07-21-33");
        assertThat(browser.text("#undone")).contains("已抽中督查 1");
        browser.signOut().signIn("inspector").follow(NAME);
        takeAlong(browser);
        show(browser, paper);
        browser.open("index.xhtml").follow(NAME).follow("完成实地督查");
        browser.type("step:remark", "现场情况与材料一致。").press("step:take");
        assertThat(browser.text()).contains("已实地督查");
        goOn(browser.signOut().signIn("manager"));
        assertThat(browser.text()).contains("评分确认阶段");
    }

    /** Where there is no network, the inspector takes the case along as a workbook. */
    private static void takeAlong(Browser browser) {
        browser.follow("实地核查").picture("story-inspection");
        assertThat(browser.text()).contains("上传填好的核查表", "还没有核查记录");
        assertThat(browser.has("input[value='下载本单位核查表']")).isTrue();
        assertThat(browser.overflow()).isZero();
    }

    /** What was found is shown by a photo; one of somewhere else is taken away again. */
    private static void show(Browser browser, Path paper) {
        browser.select("finding:severity", "一般问题")
                .type("finding:text", "标牌缺失")
                .choose("finding:files", paper)
                .press("finding:record");
        assertThat(browser.texts("#photos .files a")).containsExactly("成立批复.txt");
        browser.choose("photos:files", paper).press("photos:attach");
        assertThat(browser.texts("#photos .files a")).hasSize(2);
        browser.press(browser.ids("#photos input[value='移除']").get(1));
        assertThat(browser.texts("#photos .files a")).hasSize(1);
        assertThat(browser.accessibilityViolations()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    /** What was confirmed too early is sent back once, and confirmed again. */
    private static void confirm(Browser browser) {
        browser.signOut().signIn("confirmer").follow(NAME).follow("确认结果");
        browser.press("step:take");
        browser.signOut()
                .signIn("clerk")
                .open("assessment/campaign.xhtml?code=" + CODE)
                .follow(NAME);
        browser.press("step:take");
        assertThat(browser.text()).as("a reason is asked for").contains("此项必填");
        browser.type("step:remark", "现场情况须再核对，请重审。").press("step:take");
        assertThat(browser.text()).contains("原结果作废", "现场情况须再核对，请重审。");
        browser.signOut().signIn("auditor").follow(NAME).follow("完成审核");
        browser.press("step:take");
        browser.signOut().signIn("confirmer").follow(NAME).follow("确认结果");
        browser.press("step:take");
        assertThat(browser.text("#grade")).isEqualTo("良好");
        goOn(browser.signOut().signIn("manager"));
        assertThat(browser.text()).contains("公示阶段", "公示截止");
    }

    private static void object(Browser browser) {
        browser.signOut()
                .signIn("county-320106")
                .open("assessment/campaign.xhtml?code=" + CODE)
                .follow(NAME);
        browser.type("objectionForm:text", "科普教育基地有5个、举荐12人，名单已报送，请予复核。").press("objectionForm:raise");
        assertThat(browser.text("#objection")).contains("科普教育基地有5个", "良好", "正在复核");
    }

    /** Whoever reviewed cannot recheck; another auditor corrects, the clerk answers. */
    private static void settle(Browser browser) {
        browser.signOut()
                .signIn("auditor")
                .open("assessment/campaign.xhtml?code=" + CODE)
                .follow(NAME)
                .follow("4.2");
        browser.type("desk:scienceEducationBases", "5").press("desk:saveDesk");
        assertThat(browser.text()).contains("参与过该单位评分的人员不能复核");
        browser.signOut()
                .signIn("rechecker")
                .open("assessment/campaign.xhtml?code=" + CODE)
                .follow(NAME)
                .follow("4.2");
        browser.type("desk:scienceEducationBases", "5").press("desk:saveDesk");
        browser.open("assessment/campaign.xhtml?code=" + CODE).follow(NAME).follow("2.3");
        browser.type("desk:peopleRecommended", "12").press("desk:saveDesk");
        browser.signOut().signIn("clerk").follow(NAME);
        browser.type("step:remark", "经复核，更正为5个、12人。").press("step:take");
        assertThat(browser.text("#grade")).isEqualTo("优秀");
        browser.open("assessment/campaign.xhtml?code=" + CODE);
        assertThat(browser.text("#notDue")).contains("还没有到时间");
    }

    /** The notice has ended: the association decides, the campaign ends, and the grade is in the register. */
    private static void conclude(Browser browser) {
        browser.signIn("clerk").open("assessment/campaign.xhtml?code=" + CODE);
        decide(browser, "苏科协发〔2026〕92号");
        assertThat(browser.text()).contains("已审定", "苏科协发〔2026〕92号");
        goOn(browser.signOut().signIn("manager"));
        assertThat(browser.text()).contains("已结束");
        browser.open("report/ranking.xhtml?campaign=" + CODE);
        assertThat(browser.text()).contains(NAME);
        browser.signOut()
                .signIn("county-320106")
                .open("assessment/campaign.xhtml?code=" + CODE)
                .follow(NAME);
        assertThat(browser.text("#objection")).contains("经复核，更正为5个、12人。");
        browser.follow("查看结果");
    }

    private static void assertExplained(Browser browser) {
        assertThat(browser.path()).startsWith("/assessment/result.xhtml");
        assertThat(browser.text()).contains(NAME, "优秀", "独立建制", "各一级指标之和");
        browser.unfold();
        assertThat(browser.text())
                .as("the mean of 1.8, 2 and 1.9, out of 2")
                .contains("1.90 分 / 2", "至少 3 名专家", "成立批复.txt");
    }
}
