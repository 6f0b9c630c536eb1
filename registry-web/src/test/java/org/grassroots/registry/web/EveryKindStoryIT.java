package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.grassroots.registry.shared.BusinessTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * How organisations of other kinds come into the register, in Chinese, all of them in 高淳区: a university association up
 * to its founding, enterprise associations on both routes, an offshore base with two posts overseas.
 */
@ExtendWith(SampleProvince.class)
class EveryKindStoryIT {

    private static final String COUNTY = "county-320118";
    private static final Map<String, String> COMMON = Map.of("address", "样例路9号", "contactPhone", "025-00000009");

    private final LocalDate today = LocalDate.now(BusinessTime.ZONE);

    @TempDir
    Path folder;

    private Path paper;

    @BeforeEach
    void writePaper() throws IOException {
        paper = Files.writeString(folder.resolve("材料.txt"), "本文件为样例，内容均为虚构。");
    }

    @Test
    void aUniversityAssociationIsGrantedByTheProvinceAndFounded(Server server) {
        var name = "样例高淳大学科学技术协会";
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            begin(browser, "UNIVERSITY_ASSOCIATION", name)
                    .type("application:hostName", "样例高淳大学")
                    .type("application:hostCode", "91350100M000100Y43")
                    .type("application:secretariat", "科研院")
                    .type("application:techWorkers", "900")
                    .type("application:members", "600")
                    .type("application:facultyBranches", "12")
                    .select("application:hostType", "高等学校")
                    .select("application:hostAffiliation", "省（自治区、直辖市）")
                    .select("application:universityType", "普通本科");
            papers(
                    browser,
                    "partyCommitteeConsent",
                    "applicationReport",
                    "charterDraft",
                    "candidateList",
                    "memberRoll");
            browser.press("application:submit");
            assertThat(browser.texts(".field__message")).containsExactly("信用代码核对有提示，请核对代码；无误的，在此说明情况。");
            assertThat(browser.text()).contains("机构类别与单位类型不符");

            browser.type("application:hostCodeNote", "校办企业代管，民办高校（样例）")
                    .picture("kinds-university-zh")
                    .press("application:submit");
            assertThat(browser.text()).contains("已提交", "直接报送省科协，由省科协决定");

            decide(browser, "clerk", name, today.minusMonths(2));
            assertThat(browser.text()).contains("JS-GX-320118-");

            browser.signOut().signIn(COUNTY).open("registration/list.xhtml").follow(name);
            browser.follow("查看登记簿中的这个组织");
            assertThat(browser.text()).contains("已批复");
            found(browser);
            browser.signOut().signIn("liaison").follow("审核代表大会报告：" + name);
            browser.press("acceptForm:take").follow(name).picture("kinds-university-founded-zh");
            assertThat(browser.text("#term")).contains("任期内");
            assertThat(browser.text()).contains("正常");
        }
    }

    @Test
    void anEnterpriseAssociationIsGrantedWhereItsHostBelongs(Server server) {
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            var local = "样例高淳装备有限公司科学技术协会";
            enterprise(browser, local, "914403003429409755", "其他");
            assertThat(browser.text("#chain")).isEqualTo("当地（县或设区市）科协批复");
            decide(browser, "city-320100", local, today.minusDays(3));
            assertThat(browser.text()).contains("JS-QY-320118-");

            var direct = "样例高淳能源集团科学技术协会";
            browser.signOut().signIn(COUNTY);
            enterprise(browser, direct, "914403006990676707", "中央");
            assertThat(browser.text("#chain")).isEqualTo("直接报送省科协，由省科协决定");
            var application = browser.path();
            browser.signOut().signIn("city-320100").open(application);
            assertThat(browser.has("#stepForm")).isFalse();
            decide(browser, "clerk", direct, today.minusDays(2));
            assertThat(browser.text()).contains("JS-QY-320118-");
        }
    }

    @Test
    void anOffshoreBaseIsSeenBeforeItIsPassedAndHasPostsOverseas(Server server) {
        var base = "样例高淳海外人才离岸创新创业基地";
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            begin(browser, "OFFSHORE_BASE", base)
                    .type("application:hostName", "样例高淳园区运营有限公司")
                    .type("application:hostCode", "91110108351303601C")
                    .select("application:hostType", "企业")
                    .select("application:hostAffiliation", "县（市、区）")
                    .type("application:park", "样例高淳经济开发区")
                    .select("application:level", "省级")
                    .type("application:batch", "3")
                    .type("application:titleUntil", today.plusYears(3).toString())
                    .type("application:sector", "样例产业")
                    .type("application:premises", "99");
            for (var number : List.of(
                    "fullTimeStaff", "ownBudget", "overseasChannels", "policyDocuments", "projects", "talents")) {
                browser.type("application:" + number, "8");
            }
            papers(
                    browser,
                    "applicationForm",
                    "feasibilityReport",
                    "supportLetter",
                    "operatorContract",
                    "threeYearPlan");
            browser.press("application:submit");
            assertThat(browser.texts(".field__message")).containsExactly("不能少于 100。请核对；确实不足的，暂不能申报。");
            browser.type("application:premises", "1200").press("application:submit");

            browser.signOut().signIn("city-320100").follow("初审登记申报：" + base);
            browser.type("stepForm:opinion", "材料齐全，同意上报。").press("stepForm:take");
            assertThat(browser.texts(".field__message")).containsExactly("此项必填。", "此项必填。");
            browser.type("stepForm:visitedOn", today.minusDays(9).toString())
                    .type("stepForm:visitors", "市科协 样例甲、样例乙")
                    .picture("kinds-base-visit-zh")
                    .press("stepForm:take");
            assertThat(browser.text()).contains("实地查看：市科协 样例甲、样例乙");
            decide(browser, "clerk", base, today.minusDays(5));
            browser.follow("查看登记簿中的这个组织").picture("kinds-base-zh");
            var number = browser.text("#registryNumber");
            assertThat(number).startsWith("JS-LA-320118-");
            ledger(browser, browser.path());

            post(browser, "OVERSEAS_INNOVATION_CENTRE", "样例高淳慕尼黑离岸创新中心", "JS-LA-320106-2021-00001-1");
            assertThat(browser.texts(".field__message"))
                    .containsExactly("没有登记号为 JS-LA-320106-2021-00001-1 的正常海智或离岸基地。请核对登记号。");
            browser.type("application:parent", number).press("application:submit");
            decide(browser, "clerk", "样例高淳慕尼黑离岸创新中心", today.minusDays(1));
            post(browser, "OVERSEAS_LIAISON_STATION", "样例高淳东京联络站", number);
            decide(browser, "clerk", "样例高淳东京联络站", today.minusDays(1));
            assertThat(browser.text()).contains("JS-HL-320118-");
        }
    }

    private void ledger(Browser browser, String base) {
        browser.signOut()
                .signIn(COUNTY)
                .open(base)
                .follow("项目台账")
                .type("project:title", "样例高淳海外项目")
                .select("project:country", "德国")
                .type("project:field", "生物医药")
                .type("project:introducedOn", today.minusDays(4).toString())
                .press("project:take");
        assertThat(browser.text()).contains("已添加项目。", "引进 1 个，落地 0 个", "登记簿里的累计引进项目数是 8，台账有 1 个项目");

        browser.follow("更新")
                .type("project:landedOn", today.minusDays(1).toString())
                .type("project:enterpriseCode", "91350211M000100Y43")
                .press("project:take");
        assertThat(browser.texts(".field__message")).hasSize(2);
        browser.type("project:enterpriseCode", "91350100M000100Y43")
                .type("project:reason", "已落地")
                .press("project:take");
        assertThat(browser.text()).contains("已更新，以前的记录保留。", "引进 1 个，落地 1 个", "91350100M000100Y43");
        browser.follow("记录").picture("kinds-base-projects-zh");
        assertThat(browser.text("#history")).contains("更新理由： 已落地");

        browser.follow("撤下").type("withdrawal:reason", "重复登记").press("withdrawal:take");
        assertThat(browser.text()).contains("已撤下，记录保留并标明理由。");
        assertThat(browser.texts("#projects del")).containsExactly("样例高淳海外项目");
        assertThat(browser.ids("#projects a[href*=mend]")).isEmpty();
    }

    private static Browser begin(Browser browser, String kind, String name) {
        browser.signOut()
                .signIn(COUNTY)
                .open("registration/new.xhtml?kind=" + kind)
                .press("begin");
        browser.type("application:name", name);
        COMMON.forEach((field, text) -> {
            if (browser.has("[id='application:" + field + "']")) {
                browser.type("application:" + field, text);
            }
        });
        return browser;
    }

    private void papers(Browser browser, String... kinds) {
        for (var kind : kinds) {
            browser.choose("application:" + kind + "File", paper);
            browser.awaitElement("[data-files='" + kind + "File'] li .arrived");
        }
    }

    private static void decide(Browser browser, String officer, String name, LocalDate day) {
        browser.signOut().signIn(officer).open("registration/list.xhtml").follow(name);
        browser.type("stepForm:body", "党组会（样例）")
                .type("stepForm:decidedOn", day.toString())
                .type("stepForm:documentNumber", "样例〔" + day.getYear() + "〕" + Math.abs(name.hashCode() % 1000) + "号")
                .press("stepForm:take");
        assertThat(browser.text()).contains("已登记，登记号");
    }

    private void enterprise(Browser browser, String name, String code, String affiliation) {
        begin(browser, "ENTERPRISE_ASSOCIATION", name)
                .type("application:hostName", name.replace("科学技术协会", ""))
                .type("application:hostCode", code)
                .select("application:hostType", "企业")
                .select("application:hostAffiliation", affiliation)
                .select("application:hostIndustry", "C35 专用设备制造业")
                .select("application:ownership", "民营");
        Map.of(
                        "hostEmployees",
                        "480",
                        "techWorkers",
                        "200",
                        "members",
                        "173",
                        "researchSpending",
                        "1000000",
                        "patents",
                        "9")
                .forEach((field, number) -> browser.type("application:" + field, number));
        papers(browser, "applicationReport", "applicationForm", "charterDraft", "memberRoll");
        browser.press("application:submit");
    }

    private void found(Browser browser) {
        var congress = today.minusMonths(1).toString();
        browser.follow("提交成立报告")
                .type("congress:content_CONGRESS_ON", congress)
                .type("congress:content_CHARTER_ADOPTED_ON", congress)
                .type("congress:content_CHAIR", "样例校长")
                .type("congress:officer:0:name", "样例副校长")
                .select("congress:officer:0:post", "副主席");
        Map.of("DELEGATES", "120", "COMMITTEE_MEMBERS", "41", "STANDING_MEMBERS", "13", "CHAIRS", "5")
                .forEach((count, number) -> browser.type("congress:content_" + count, number));
        browser.choose("congress:congressReportFile", paper)
                .choose("congress:officerListFile", paper)
                .choose("congress:charterFile", paper)
                .picture("kinds-founding-zh")
                .press("congress:send");
        assertThat(browser.text()).contains("代表大会报告已提交上一级审核。");
    }

    private void post(Browser browser, String kind, String name, String parent) {
        begin(browser, kind, name)
                .type("application:parent", parent)
                .type("application:establishedOn", today.minusYears(1).toString())
                .type("application:overseasCity", "样例市")
                .type("application:overseasInstitution", "样例海外机构")
                .type("application:contactRole", "联络处主任")
                .select("application:country", "德国")
                .type("application:agreementOn", today.minusYears(1).toString())
                .type("application:agreementUntil", today.plusYears(4).toString());
        papers(browser, "agreement", "openingReport");
        browser.press("application:submit");
    }
}
