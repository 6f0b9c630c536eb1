package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

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
 * How an association holds its congress, in Chinese: the term of 如东县科协 in the sample is long over, its county reports
 * the congress of last month, the city returns the report, the county corrects it and the city accepts it.
 */
@ExtendWith(SampleProvince.class)
class ReElectionIT {

    private static final String NAME = "如东县科学技术协会";

    private final LocalDate congress = LocalDate.now(BusinessTime.ZONE).minusMonths(1);

    @Test
    void anOverdueAssociationElectsAnewAndIsInTerm(Server server, @TempDir Path folder) throws IOException {
        var paper = Files.writeString(folder.resolve("大会报告.txt"), "第九次代表大会选举结果报告（样例）");
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            report(browser, paper);
            sendBack(browser);
            correct(browser);
            accept(browser);
        }
    }

    private void report(Browser browser, Path paper) {
        browser.signIn("county-320623").follow("超期未换届，请提交代表大会报告：" + NAME);
        assertThat(browser.fieldContent("congress:content_SESSION")).isEqualTo("9");
        assertThat(browser.fieldContent("congress:officer:0:name")).isEqualTo("样例任职人员1");
        assertThat(browser.fieldContent("congress:officer:0:post")).isEqualTo("VICE_CHAIR");
        browser.type("congress:content_CHAIR", "样")
                .picture("re-election-draft-zh")
                .press("congress:send");
        assertThat(browser.texts(".field__message")).contains("此项必填。", "缺少这种材料，请至少上传一份。");
        assertThat(browser.fieldContent("congress:content_CHAIR")).isEqualTo("样");

        browser.type("congress:content_CONGRESS_ON", congress.toString())
                .choose("congress:congressReportFile", paper)
                .choose("congress:officerListFile", paper)
                .press("congress:send");
        assertThat(browser.text())
                .contains("代表大会报告已提交上一级审核。", "第9次代表大会", congress.plusYears(5).toString());
        browser.open("").picture("re-election-home-zh");
        assertThat(browser.text()).doesNotContain("超期未换届，请提交代表大会报告：" + NAME);
    }

    private static void sendBack(Browser browser) {
        browser.signOut().signIn("city-320600").follow("审核代表大会报告：" + NAME);
        browser.type("returnForm:remark_CHAIR", "请写全名")
                .picture("re-election-judge-zh")
                .press("returnForm:sendBack");
        assertThat(browser.text()).contains("已退回补正。", "请写全名");
    }

    private static void correct(Browser browser) {
        browser.signOut().signIn("county-320623").follow("补正被退回的代表大会报告：" + NAME);
        assertThat(browser.texts(".remark")).containsExactly("需要补正： 请写全名");
        browser.type("congress:content_CHAIR", "样例新主席")
                .picture("re-election-correct-zh")
                .press("congress:send");
        assertThat(browser.text()).contains("样例新主席", "待审核");
    }

    private void accept(Browser browser) {
        browser.signOut().signIn("city-320600").follow("审核代表大会报告：" + NAME);
        browser.press("acceptForm:take");
        assertThat(browser.text()).contains("已同意，全部内容已记入登记簿。", "已办结");
        browser.follow(NAME).picture("re-election-done-zh");
        assertThat(browser.text("#term")).contains("任期内", congress.plusYears(5).toString());
        assertThat(browser.text()).contains("样例新主席").doesNotContain("超期未换届");
        browser.follow("任职人员").picture("re-election-people-zh");
        assertThat(browser.text("#inOffice")).contains("样例新主席", "第 9 届", "第 8 至 9 届");
        assertThat(browser.text("#former")).contains("样例主席", "第 8 届");
    }
}
