package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of docs/operating.md. */
class DuplicateTrialCommandTest {

    private static final String NAMES = "单位,代码,所在地\n江苏恒远医药有限公司,1,南京市\n恒远医药科协,,南京市\n华澄精密机械集团有限公司,3,320500\n";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @Test
    void itTellsEveryWayAndTheLinesThatMayMeanOneBody() throws IOException {
        assertThat(run(NAMES, StandardCharsets.UTF_8, "单位", "代码", "所在地")).isZero();

        assertThat(text())
                .contains("3 个名称 / names", "SUFFIX ", "SHORT_NAME ", "WIDTH ", "SCRIPT ", "TYPO ")
                .contains("召回率 recall ", "准确率 precision ")
                .contains("1 对可能是同一单位", "江苏恒远医药有限公司 / 恒远医药科协");
    }

    @Test
    void whatCannotBeReadIsToldInWordsWithoutATrace() throws IOException {
        assertThat(run(NAMES, StandardCharsets.UTF_8, "名称")).isEqualTo(2);
        assertThat(text()).contains("没有这一列", "DuplicateTrialCommand FILE.csv").doesNotContain("Exception");

        assertThat(run(NAMES, Charset.forName("GB18030"), "单位")).isEqualTo(2);
        assertThat(text()).contains("UTF-8").doesNotContain("Exception");

        assertThat(run("name\n", StandardCharsets.UTF_8)).isEqualTo(2);
        assertThat(text()).contains("没有名称");

        assertThat(command().run(directory.resolve("none.csv"))).isEqualTo(2);
        assertThat(text()).contains("没有这个文件");
    }

    private int run(String text, Charset charset, String... columns) throws IOException {
        var file = Files.writeString(directory.resolve("names.csv"), text, charset);
        return command(columns).run(file);
    }

    private DuplicateTrialCommand command(String... columns) {
        printed.reset();
        return new DuplicateTrialCommand(List.of(columns), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
