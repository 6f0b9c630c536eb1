package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two windows on one draft, a screen that is out of date, a session that ends in the middle, and a form that is refused:
 * nothing typed or handed in is lost.
 */
@ExtendWith(SampleProvince.class)
class EditingTogetherIT {

    private static final String COUNTY = "county-320302";

    @Test
    void eachFieldIsSavedAndWhoeverComesSecondIsToldWhoWasFirst(Server server) {
        try (var mine = Browser.speaking(Locale.CHINESE, server);
                var other = Browser.speaking(Locale.CHINESE, server)) {
            mine.signIn(COUNTY)
                    .open("registration/new.xhtml?kind=COUNTY_ASSOCIATION")
                    .press("begin");
            other.signIn(COUNTY).open(mine.path());

            other.type("application:address", "样例路2号")
                    .leave("application:address")
                    .await("已保存到服务器。");
            // another field: both are kept, and what the other wrote appears
            mine.type("application:shortName", "鼓楼科协")
                    .leave("application:shortName")
                    .await("办公地址");
            assertThat(mine.fieldContent("application:address")).isEqualTo("样例路2号");
            // the same field: the second is told, and what was typed stays
            other.type("application:name", "先到的名称").leave("application:name").await("其间别人改动了：");
            mine.type("application:name", "后到的名称").leave("application:name").await("别人已经修改过");
            assertThat(mine.fieldContent("application:name")).isEqualTo("后到的名称");

            mine.press("application:save");
            assertThat(mine.text("#meanwhile")).contains("先到的名称", "组织名称");
            assertThat(mine.fieldContent("application:name")).isEqualTo("后到的名称");
            mine.follow("载入最新内容（您填写的会放回原处）");
            assertThat(mine.fieldContent("application:name")).isEqualTo("后到的名称");
            mine.press("application:save");
            assertThat(mine.text()).contains("已保存");
            assertThat(other.open(mine.path()).fieldContent("application:name")).isEqualTo("后到的名称");
        }
    }

    @Test
    void aFileThatArrivedIsStillThereWhenItsFormIsRefused(Server server, @TempDir Path folder) throws IOException {
        var paper = Files.writeString(folder.resolve("更名批复.txt"), "关于更名的批复（样例）");
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn(COUNTY).open("organisation/list.xhtml").follow("徐州市鼓楼区科学技术协会");
            browser.follow("提出变更");
            browser.open(browser.path() + "&change=NAME").type("amend:content_NAME", "徐州市鼓楼区科协（样例更名）");
            browser.choose("amend:evidence", paper).awaitElement(".files .arrived");

            browser.press("amend:send");
            assertThat(browser.texts(".field__message")).contains("此项必填。");
            assertThat(browser.texts(".files .arrived")).containsExactly("更名批复.txt");

            browser.type("amend:validFrom_NAME", "2021-06-01")
                    .type("amend:body", "样例党组")
                    .type("amend:decidedOn", "2021-05-20")
                    .press("amend:send");
            assertThat(browser.text()).contains("徐州市鼓楼区科协（样例更名）", "更名批复.txt");
        }
    }

    @Test
    void whatIsTypedAfterTheSessionEndedIsThereAfterSigningInAgain(Server server) {
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("county-320303")
                    .open("registration/new.xhtml?kind=COUNTY_ASSOCIATION")
                    .press("begin");
            var draft = browser.path();
            browser.signOut();
            browser.type("application:shortName", "泉山科协")
                    .leave("application:shortName")
                    .await("没有保存到服务器");

            browser.signIn("county-320303").open(draft);

            assertThat(browser.fieldContent("application:shortName")).isEqualTo("泉山科协");
            assertThat(browser.text()).contains("已恢复您上次在本页填写");
            browser.press("application:save");
            assertThat(browser.open(draft).fieldContent("application:shortName"))
                    .isEqualTo("泉山科协");
        }
    }

    @Test
    void onlyWhatWasReturnedIsChangedAndWhatIsPrintedCanBeCompared(Server server) {
        var officer = Api.as("county-320612", server);
        var id = officer.get("v1/campaigns/CTY-2022/cases")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        var path = "v1/cases/" + id;
        // others may have handed it in again before
        var before = officer.get(path + "/receipt").json().getString("number");
        int slash = before.lastIndexOf('/') + 1;
        var next = "/" + (Integer.parseInt(before.substring(slash)) + 1);
        try (var auditor = Browser.speaking(Locale.CHINESE, server);
                var county = Browser.speaking(Locale.CHINESE, server)) {
            auditor.signIn("auditor").open("assessment/audit.xhtml?step=RETURN&id=" + id);
            auditor.press("step:take");
            assertThat(auditor.texts(".field__message")).anyMatch(said -> said.contains("没有写明退回什么"));
            auditor.type("step:on1", "任职文件不清楚（样例）").press("step:take");
            assertThat(auditor.text()).contains("已退回，等待单位补正。");

            county.signIn("county-320612").open("assessment/case.xhtml?id=" + id);
            assertThat(county.text("main")).contains("任职文件不清楚（样例）");
            assertThat(county.texts("form[id^=i1_]")).isNotEmpty();
            assertThat(county.press("next").text("main")).contains("这一部分没有退回，按已提交的内容保留，不能修改。");
            assertThat(county.texts("form[id^=i2_]")).isEmpty();
            var refused = officer.put(
                    path + "/answers/2.1",
                    "{\"answer\": {\"met\": []}, \"figures\": {}}",
                    officer.get(path).tag());
            assertThat(refused.text()).contains("DIMENSION_NOT_RETURNED");
            county.press("submission:submit");
            assertThat(county.text("#receiptNumber")).endsWith(next);
            assertThat(auditor.open("assessment/audit.xhtml?id=" + id).text("#changed"))
                    .contains("没有更改任何内容");

            county.follow("自查表");
            assertThat(county.text("main"))
                    .contains(
                            "自查佐证材料（样例）.txt",
                            next,
                            officer.get(path + "/receipt").json().getString("sha256"));
            county.follow("核验回执");
            assertThat(county.text("#verdict")).contains("指纹一致");
            var other = "{\"number\": \"%s\", \"sha256\": \"%s\"}"
                    .formatted(officer.get(path + "/receipt").json().getString("number"), "0".repeat(64));
            assertThat(officer.post("v1/receipts/check", other).json().getBoolean("matches"))
                    .isFalse();
            assertThat(Api.as("county-320102", server)
                            .post("v1/receipts/check", other)
                            .status())
                    .isEqualTo(404);
        }
    }
}
