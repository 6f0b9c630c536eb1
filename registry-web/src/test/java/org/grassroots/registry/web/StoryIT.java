package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How a county association enters the register, as people do it, in Chinese: its county applies, its city passes. */
@ExtendWith(SampleProvince.class)
class StoryIT {

    private static final String NAME = "南京市鼓楼区科学技术协会";

    @Test
    void aCountyAppliesAndItsCityPasses(Server server, @TempDir Path folder) throws IOException {
        var paper = Files.writeString(folder.resolve("成立批复.txt"), "关于成立鼓楼区科学技术协会的批复（样例）");
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            apply(browser, paper);
            pass(browser);
        }
    }

    private static void apply(Browser browser, Path paper) {
        browser.signIn("county-320106").open("registration/list.xhtml").press("begin");
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
}
