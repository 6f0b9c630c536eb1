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

/**
 * How a county association enters the register, in Chinese: its county applies, the city returns the application, the
 * county corrects it, the city passes it and the province grants it. The county is 南通市通州区, whose association of the
 * sample is dissolved first: the county asks for it, the province deregisters it, and its place is free.
 */
@ExtendWith(SampleProvince.class)
class RegisterStoryIT {

    private static final String COUNTY = "320612";
    private static final String OLD = "南通市通州区科学技术协会";
    private static final String NAME = "南通市通州区科学技术协会（样例新）";
    private static final String BASIS = "\"decisionBody\": \"样例党组\", \"decidedOn\": \"2021-10-01\", \"reason\": \"样例\"";

    @Test
    void onlyWhoMaySeesWhatCanBefallAnOrganisation(Server server) {
        var city = Api.as("city-320600", server);
        var one = found(city, "如皋").getString("id");
        var path = "v1/organisations/" + one;
        var tag = city.get(path).tag();
        var step = """
                {"act": "%s", "effectiveOn": "2021-11-01", "decisionBody": "样例常委会", "decidedOn": "2021-11-01",
                 "reason": "样例"%s}""";
        var serious = ", \"documentNumber\": \"样例〔2021〕7号\", \"ground\": \"SERIOUS_CASE\", \"toldOn\": \"2021-10-11\"";
        assertThat(city.post(path + "/acts", step.formatted("SUSPEND", serious), tag)
                        .status())
                .isEqualTo(404);
        assertThat(city.post(path + "/acts", step.formatted("DISSOLVE", ""), null)
                        .status())
                .isEqualTo(428);
        assertThat(Api.as("auditor", server)
                        .post(path + "/acts", step.formatted("DISSOLVE", ""), tag)
                        .status())
                .isEqualTo(403);

        var clerk = Api.as("clerk", server);
        var missing = clerk.post(path + "/acts", "{\"act\": \"SUSPEND\", \"evidence\": 1}", tag);
        assertThat(missing.status()).isEqualTo(422);
        var suspended = clerk.post(path + "/acts", step.formatted("SUSPEND", serious), tag);
        assertThat(suspended.status()).isEqualTo(201);
        assertThat(suspended.json().getString("status")).isEqualTo("SUSPENDED");
        assertThat(clerk.post(path + "/acts", step.formatted("SUSPEND", serious), tag)
                        .status())
                .isEqualTo(412);
        var again = clerk.post(path + "/acts", step.formatted("SUSPEND", serious), suspended.tag());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("LIFE_ACT_CLOSED");
        var unproved = clerk.post(path + "/acts", step.formatted("RESUME", ""), suspended.tag());
        assertThat(unproved.text()).contains("LIFE_PAPER_MISSING");
    }

    @Test
    void whatMergesIsToldFromBothSidesAndTakenBack(Server server) {
        var clerk = Api.as("clerk", server);
        var small = found(clerk, "海安");
        var large = found(clerk, "启东");
        var plan = """
                {"kind": "MERGER", "organisations": ["%s"], "successors": ["%s"], "effectiveOn": "2021-11-01", %s}""".formatted(small.getString("registryNumber"), large.getString("registryNumber"), BASIS);
        assertThat(Api.as("auditor", server).post("v1/reorganisations", plan).status())
                .isEqualTo(403);

        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("clerk").open("organisation/organisation.xhtml?id=" + small.getString("id"));
            browser.press("toReorganise").follow("合并");
            assertThat(browser.fieldContent("organisations")).isEqualTo(small.getString("registryNumber"));
            browser.type("successors", large.getString("registryNumber"))
                    .type("effectiveOn", "2021-11-01")
                    .press("preview");
            assertThat(browser.has("#obstacle")).isFalse();
            assertThat(browser.text("#members")).contains(small.getString("name"));
            assertThat(browser.text("#carryOn")).contains(large.getString("name"));
            sayWhy(browser.picture("story-merger-zh"), "plan").press("plan:record");
            assertThat(browser.text()).contains("已生效，登记簿已更新");
            var merged = browser.path();
            assertThat(clerk.post("v1/reorganisations", plan).text()).contains("MERGER_NOT_ACTIVE");

            browser.open("organisation/organisation.xhtml?id=" + small.getString("id"));
            assertThat(browser.text("#lineage")).contains("2021-11-01", "并入");
            browser.follow(large.getString("name"));
            assertThat(browser.text("#lineage")).contains("合并进来的组织", small.getString("name"));
            browser.open(merged);
            browser.follow("如果现在撤回");
            assertThat(browser.text("#members")).contains(small.getString("name"));
            assertThat(browser.has("#obstacle")).isFalse();
            browser.open(merged);
            browser.press("counter:undo");
            assertThat(browser.texts(".field__message"))
                    .filteredOn("此项必填。"::equals)
                    .isNotEmpty();
            browser.type("counter:decisionBody", "样例党组")
                    .type("counter:decidedOn", "2021-11-05")
                    .type("counter:effectiveOn", "2021-11-01")
                    .type("counter:reason", "样例")
                    .press("counter:undo");
            assertThat(browser.picture("story-undone-zh").text()).contains("已撤回，登记簿已恢复");
        }
        var restored = clerk.get("v1/organisations/" + small.getString("id")).json();
        assertThat(restored.getString("status")).isEqualTo("ACTIVE");
    }

    /**
     * A county becomes part of another: first the other's association merges into its own, since there is one in each,
     * then all that lies in it comes to lie in the other, and in the end everything is taken back.
     */
    @Test
    void whatADivisionHadIsSeenByTheNewOneUntilItIsTakenBack(Server server) {
        var clerk = Api.as("clerk", server);
        var one = found(clerk, "睢宁县科学技术协会");
        var there = found(clerk, "崇川区科学技术协会");
        var merged = clerk.post("v1/reorganisations", """
                {"kind": "MERGER", "organisations": ["%s"], "successors": ["%s"], "effectiveOn": "2021-11-01", %s}""".formatted(
                        there.getString("registryNumber"), one.getString("registryNumber"), BASIS));
        assertThat(merged.status()).isEqualTo(201);
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            assertSees(browser, "county-320324", true);
            assertSees(browser, "county-320613", false);
            var changed = change(browser, one.getString("id"));
            assertSees(browser, "county-320613", true);
            assertSees(browser, "county-320324", false);

            browser.signOut().signIn("clerk").open(changed);
            sayWhy(browser, "counter")
                    .type(
                            "counter:effectiveOn",
                            LocalDate.now(BusinessTime.ZONE).toString())
                    .press("counter:undo");
            assertThat(browser.text()).contains("已撤回，登记簿已恢复");
            assertSees(browser, "county-320324", true);
            assertSees(browser, "county-320613", false);
        }
        var back = "{\"effectiveOn\": \"2021-11-01\", " + BASIS + "}";
        var undone = clerk.post("v1/reorganisations/" + merged.json().getString("id") + "/undo", back, merged.tag());
        assertThat(undone.json().getString("state")).isEqualTo("UNDONE");
    }

    /** The clerk previews the change from the page of one that moves, and records it for today; the page of what was done. */
    private static String change(Browser browser, String id) {
        browser.signOut().signIn("clerk").open("organisation/organisation.xhtml?id=" + id);
        browser.press("toReorganise").follow("行政区划调整");
        assertThat(browser.fieldContent("from")).isEqualTo("320324");
        browser.type("to", "320613")
                .type("effectiveOn", LocalDate.now(BusinessTime.ZONE).toString())
                .press("preview");
        assertThat(browser.has("#obstacle")).isFalse();
        assertThat(browser.text("#members")).contains("睢宁县科学技术协会");
        assertThat(browser.text("#holders")).contains("睢宁县填报员");
        sayWhy(browser.picture("story-division-change-zh"), "plan").press("plan:record");
        assertThat(browser.text()).contains("已生效，登记簿已更新", "徐州市睢宁县 → 南通市崇川区");
        assertThat(browser.text("#members")).contains("睢宁县科学技术协会", "南通市崇川区");
        return browser.path();
    }

    private static Browser sayWhy(Browser browser, String form) {
        return browser.type(form + ":decisionBody", "样例党组")
                .type(form + ":decidedOn", "2021-10-01")
                .type(form + ":reason", "区划调整（样例）");
    }

    private static void assertSees(Browser browser, String account, boolean seen) {
        browser.signOut().signIn(account).open("organisation/list.xhtml?text=睢宁县科学技术协会");
        assertThat(browser.has("#organisations")).as(account).isEqualTo(seen);
    }

    @Test
    void whatSplitsIsToldFromBothSides(Server server) {
        var clerk = Api.as("clerk", server);
        var bases = clerk.get("v1/organisations?kind=OFFSHORE_BASE&status=ACTIVE")
                .json()
                .getJsonArray("items");
        var origin = bases.getJsonObject(0);
        var successor = bases.getJsonObject(1);
        var what = """
                {"kind": "SPLIT", "organisations": ["%s"], "successors": ["%s"], "effectiveOn": "2021-11-01\"""".formatted(origin.getString("registryNumber"), successor.getString("registryNumber"));
        var preview = clerk.post("v1/reorganisations/preview", what + "}").json();
        assertThat(preview.getJsonObject("split").getJsonObject("origin").getString("id"))
                .isEqualTo(origin.getString("id"));
        var split = clerk.post("v1/reorganisations", what + ", " + BASIS + "}");
        assertThat(split.status()).isEqualTo(201);
        for (var one : new JsonObject[] {origin, successor}) {
            assertThat(clerk.get("v1/organisations/" + one.getString("id") + "/lineage")
                            .text())
                    .contains(split.json().getString("id"));
        }
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("clerk").open("organisation/organisation.xhtml?id=" + origin.getString("id"));
            assertThat(browser.text("#lineage")).contains("分立出：", successor.getString("name"));
            browser.follow(successor.getString("name"));
            assertThat(browser.text("#lineage")).contains("分立自：", origin.getString("name"));
        }
    }

    private static JsonObject found(Api api, String name) {
        return api.get("v1/organisations?text=" + name)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    @Test
    void anEmptyCountyBecomesOneWithAnActiveAssociation(Server server, @TempDir Path folder) throws IOException {
        var paper = Files.writeString(folder.resolve("成立批复.txt"), "关于成立科学技术协会的批复（样例）");
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            dissolve(browser);
            deregister(browser, paper);
            apply(browser, paper);
            sendBack(browser);
            correct(browser);
            passWhileAColleagueSendsItBack(browser, server);
            grant(browser);
            lookBack(browser);
        }
    }

    private static void dissolve(Browser browser) {
        browser.signIn("county-" + COUNTY)
                .open("organisation/list.xhtml?text=通州")
                .follow(OLD);
        browser.follow("申请注销").press("step:take");
        assertThat(browser.texts(".field__message")).filteredOn("此项必填。"::equals).hasSize(4);
        browser.type("step:decisionBody", "通州区委编办（样例）")
                .type("step:decidedOn", "2021-10-01")
                .type("step:effectiveOn", "2021-10-01")
                .type("step:reason", "所在单位已经撤并")
                .press("step:take");
        assertThat(browser.text()).contains("已登记，现在的状态：注销中。");
        assertThat(browser.text()).doesNotContain("申请注销");
    }

    /** The clerk is told what is missing, loses nothing, and finds it ended. */
    private static void deregister(Browser browser, Path paper) {
        browser.signOut().signIn("clerk").follow("办理注销：" + OLD);
        assertThat(browser.text("main")).contains("名额空出", "（CTY-2022）");
        browser.type("step:decisionBody", "江苏省科学技术协会党组（样例）")
                .type("step:decidedOn", "2021-10-20")
                .type("step:effectiveOn", "2021-09-01")
                .type("step:reason", "已完成清算，资产移交区财政局")
                .press("step:take");
        assertThat(browser.text()).contains("不能早于 2021-10-01", "此项必须附证明材料");
        assertThat(browser.fieldContent("step:reason")).isEqualTo("已完成清算，资产移交区财政局");
        browser.picture("story-deregister-zh");
        browser.type("step:effectiveOn", "2021-10-20")
                .choose("step:evidence", paper)
                .press("step:take");
        assertThat(browser.text()).contains("已登记，现在的状态：已注销。");
        assertThat(browser.picture("story-deregistered-zh").texts("#life")).isEmpty();
        browser.follow("登记经过");
        assertThat(browser.text("#history")).contains("已注销", "注销中", "成立批复.txt");
        browser.signOut();
    }

    private static void apply(Browser browser, Path paper) {
        browser.signIn("county-" + COUNTY)
                .open("registration/new.xhtml?kind=COUNTY_ASSOCIATION")
                .press("begin");
        browser.press("application:submit");
        assertThat(browser.texts(".field__message")).hasSizeGreaterThan(25).contains("此项必填。", "缺少这种材料，请至少上传一份。");

        new ApplicationSheet(browser).fillIn("通州科协", "样例主席").handIn(paper);
        assertThat(browser.texts("[id='application:nameMessage']")).containsExactly("");
        var draft = browser.path();
        // another day: what was saved field by field is there
        browser.signOut().signIn("county-" + COUNTY).open(draft);
        assertThat(browser.fieldContent("application:name")).isEqualTo("通州科协");
        assertThat(browser.fieldContent("application:officer:0:name")).isEqualTo("样例副主席");
        assertThat(browser.texts("[data-files='charterFile'] li")).hasSize(1);
        browser.picture("story-draft-zh").press("application:submit");
        assertThat(browser.text()).contains("通州科协", "待初审");
    }

    private static void sendBack(Browser browser) {
        browser.signOut().signIn("city-320600").follow("通州科协").follow("退回补正");
        browser.type("stepForm:remark_name", "请写全称").type("stepForm:remark_charterFile", "缺少签章页");
        browser.picture("story-return-zh").press("stepForm:take");
        assertThat(browser.text()).contains("退回补正", "组织名称：请写全称", "章程：缺少签章页");
    }

    private static void correct(Browser browser) {
        browser.signOut().signIn("county-" + COUNTY).follow("补正被退回的登记申报：通州科协");
        assertThat(browser.texts(".remark")).containsExactly("需要补正： 请写全称", "需要补正： 缺少签章页");
        browser.type("application:name", NAME).picture("story-correct-zh").press("application:submit");
        assertThat(browser.text()).contains(NAME, "待初审");
    }

    /** Two decide at once: the first holds, the second is told what happened and keeps what was typed. */
    private static void passWhileAColleagueSendsItBack(Browser browser, Server server) {
        try (var colleague = Browser.speaking(Locale.CHINESE, server)) {
            colleague.signIn("city-320600").follow(NAME).follow("退回补正");
            colleague.type("stepForm:remark_name", "请再核对名称");

            browser.signOut().signIn("city-320600").follow(NAME).follow("初审通过");
            browser.type("stepForm:opinion", "材料齐全，情况属实，同意上报。").press("stepForm:take");
            assertThat(browser.text()).contains("初审通过", "材料齐全，情况属实，同意上报。");

            colleague.press("stepForm:take").picture("story-too-late-zh");
            assertThat(colleague.text()).contains("别人已经", "材料齐全，情况属实，同意上报。");
            assertThat(colleague.fieldContent("stepForm:remark_name")).isEqualTo("请再核对名称");
        }
    }

    private static void grant(Browser browser) {
        browser.signOut().signIn("clerk").follow(NAME).follow("批准");
        browser.type("stepForm:body", "江苏省科学技术协会党组（样例）")
                .type("stepForm:decidedOn", "2021-11-01")
                .type("stepForm:documentNumber", "苏科协发〔2021〕99号（样例）")
                .press("stepForm:take");
        assertThat(browser.text()).contains("已登记，登记号 JS-XX-" + COUNTY + "-2021-");
        browser.picture("story-granted-zh").follow("查看登记簿中的这个组织");
        assertThat(browser.text()).contains(NAME, "正常", "样例副主席", "1,200,000.00", "2025-11-20");
        browser.picture("story-active-zh");
    }

    /** Whoever finds it in the list of a past day sees it as it was on that day. */
    private static void lookBack(Browser browser) {
        browser.open("organisation/list.xhtml?text=通州&asOf=2021-10-31").follow(NAME);
        assertThat(browser.path()).contains("asOf=2021-10-31").doesNotContain("knownAt");
        assertThat(browser.text("#past")).contains("2021-10-31");
    }
}
