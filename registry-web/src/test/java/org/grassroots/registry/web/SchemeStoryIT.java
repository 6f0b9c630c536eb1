package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * How a scheme comes into force, in Chinese: a document is refused, mended and imported with faults; these are read and
 * mended part by part, once against somebody else's edit; the draft is published and compared with its predecessor.
 */
@ExtendWith(SampleProvince.class)
class SchemeStoryIT {

    private static final String DRAFT = "code=CTY&version=2022.9";
    private static final String PART = "scheme/part.xhtml?" + DRAFT + "&part=";

    @Test
    void aFaultySchemeIsMendedPublishedAndCompared(Server server, @TempDir Path folder) throws IOException {
        try (var browser = Browser.speaking(Locale.CHINESE, server);
                var other = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("manager");
            refuse(browser);
            importFaulty(browser, folder);
            mendInTheEditor(browser);
            meetSomebodyElse(browser, other);
            rearrange(browser);
            publish(browser);
            compare(browser);
        }
    }

    private static void refuse(Browser browser) {
        browser.open("scheme/list.xhtml").press("begin");
        var broken = "{\"format\": \"assessment-scheme/1\", \"code\": \"CTY\", \"nonsense\": 1, \"code\": \"CTY\"}";
        browser.type("import:document", broken).press("import:importDraft");
        assertThat(browser.texts("#refused tbody td:first-child"))
                .as("every fault at once, with its pointer")
                .contains("/nonsense", "/code", "/version");
        assertThat(browser.fieldContent("import:document"))
                .as("what was pasted")
                .isEqualTo(broken);
    }

    private static void importFaulty(Browser browser, Path folder) throws IOException {
        var faulty = sample().replace("\"2021.1\"", "\"2022.9\"")
                .replace("\"source\": \"SAMPLE\"", "\"source\": \"DRAFT\"")
                .replaceFirst("\"weight\": 5,", "\"weight\": 3,")
                .replace("\"value\": \"townshipsCovered\"", "\"value\": \"townshipsCoverd\"")
                .replace("\"from\": 80", "\"from\": 95");
        var file = Files.writeString(folder.resolve("指标体系.json"), faulty);
        browser.choose("import:file", file).press("import:importDraft");
        assertThat(browser.text(".messages")).contains("已导入为草案");
        assertThat(browser.text("#faults"))
                .contains("数据目录中没有“townshipsCoverd”", "1.5 乡镇（街道）科协覆盖率 · 取值", "应等于其权重 30", "第 2 个等次的起始分须低于前一个等次");
        assertThat(browser.has("#publication"))
                .as("a faulty draft can be published")
                .isFalse();
        browser.picture("story-scheme-faulty-zh");
    }

    private static void mendInTheEditor(Browser browser) {
        browser.press("edit");
        assertThat(browser.text("#parts")).contains("数据目录中没有“townshipsCoverd”", "合计 28 / 30");
        browser.picture("story-scheme-editor-zh").follow("1.5 乡镇（街道）科协覆盖率");
        assertThat(browser.text("#wrong")).contains("请对照年度数据目录");
        browser.type("part:value", "townshipsCovered").press("part:save");
        assertThat(browser.text()).contains("已保存").doesNotContain("数据目录中没有");
        browser.open(PART + "/bands").type("part:bands:1:cell:1:text", "八十").press("part:save");
        assertThat(browser.text()).as("no number").contains("没有保存", "请填写数字");
        assertThat(browser.fieldContent("part:bands:1:cell:1:text")).isEqualTo("八十");
        browser.type("part:bands:1:cell:1:text", "80").press("part:save");
        assertThat(browser.text(".messages")).contains("已保存");
        browser.open("scheme/edit.xhtml?" + DRAFT)
                .type("outline:d:0:i:0:weight", "5")
                .press("outline:reweigh");
        assertThat(browser.text("#state")).contains("没有需要更正之处");
    }

    /** Two people write at the same time: the second is told what the first changed, and loses nothing. */
    private static void meetSomebodyElse(Browser browser, Browser other) {
        browser.open(PART + "/dimensions/0/indicators/3");
        other.signIn("auditor").open(PART + "/bonus").type("part:bonusCap", "6").press("part:save");
        assertThat(other.text(".messages")).contains("已保存");

        browser.type("part:titleZh", "四长进入领导机构").press("part:save");
        assertThat(browser.text("#stale")).contains("修改了这份草案", "加分上限", "5 → 6");
        assertThat(browser.fieldContent("part:titleZh")).isEqualTo("四长进入领导机构");
        browser.picture("story-scheme-stale-zh").press("part:save");
        assertThat(browser.text("h1")).contains("四长进入领导机构");
    }

    private static void rearrange(Browser browser) {
        browser.open(PART + "/dimensions/0/indicators/-")
                .type("part:code", "1.9")
                .type("part:titleZh", "代表之家")
                .type("part:weight", "2")
                .select("part:type", "选项")
                .press("part:useMethod");
        browser.type("part:options:0:cell:0:text", "yes")
                .type("part:options:0:cell:1:text", "已建成")
                .type("part:options:0:cell:3:text", "2")
                .press("part:save");
        assertThat(browser.text("#wrong")).as("the sum of the weights").contains("没有写明佐证材料");
        browser.type("part:noteZh", "照片").press("part:save");
        browser.open("scheme/edit.xhtml?" + DRAFT);
        var last = browser.ids("input[id^='outline:d:0:i:'][id$=':up']").size();
        assertThat(browser.text("#parts")).contains("合计 32 / 30");
        browser.type("outline:d:0:i:1:weight", "2").press("outline:d:0:i:" + last + ":up");
        assertThat(browser.text(".messages")).contains("已移动");
        assertThat(browser.text("#parts")).contains("合计 30 / 30");
    }

    private static void publish(Browser browser) {
        browser.press("show");
        assertThat(browser.text()).contains("代表之家", "已建成：2 分");
        browser.press("publication:publish");
        assertThat(browser.text("#publication"))
                .as("somebody has to have read it")
                .contains("此项必填");
        browser.tick("publication:checked").press("publication:publish");
        assertThat(browser.text()).contains("已发布", "样例·评价组织者");
        browser.picture("story-scheme-published-zh");
    }

    private static void compare(Browser browser) {
        browser.open("scheme/list.xhtml").follow("与 2021.1 比较");
        assertThat(browser.texts("#partChanges tbody th"))
                .anySatisfy(change -> assertThat(change).contains("新增"))
                .anySatisfy(change -> assertThat(change).contains("名称改变"))
                .anySatisfy(change -> assertThat(change).contains("权重改变"));
        assertThat(browser.text("#partChanges")).contains("四长进领导机构", "四长进入领导机构", "代表之家");
        assertThat(browser.text("#frameChanges")).contains("加分上限");
        browser.picture("story-scheme-compared-zh");
    }

    private static String sample() {
        var name = "/org/grassroots/registry/scheme/samples/CTY-2021.1.json";
        try (var stream = Objects.requireNonNull(SchemeStoryIT.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
