package org.grassroots.registry.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.grassroots.registry.archive.model.APackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command prints, and with which status it ends. */
class ArchiveVerifyCommandTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    private int run(String... arguments) throws IOException {
        return new ArchiveVerifyCommand(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(arguments));
    }

    private String file(byte[] content) throws IOException {
        return Files.write(directory.resolve("package.zip"), content).toString();
    }

    @Test
    void aSoundPackageEndsWithNought() throws IOException {
        assertThat(run(file(APackage.golden()))).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("核验通过", "every result comes out again", "GOLDEN-2021", "参评对象 / cases: 3");
    }

    @Test
    void aFlippedBitEndsWithOneAndTheNameOfTheFile() throws IOException {
        var content = APackage.golden();
        content[3000] ^= 4;

        assertThat(run(file(content))).isEqualTo(1);

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("scheme.json：内容已损坏", "核验未通过");
    }

    @Test
    void evidenceThatIsNotThereIsNamed() throws IOException {
        assertThat(run(file(APackage.golden()), "--evidence", directory.toString()))
                .isEqualTo(1);

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("不在所给目录中（证明.pdf）", "佐证材料 / evidence: 2");
    }

    @Test
    void anotherRootIsToldApart() throws IOException {
        assertThat(run(file(APackage.golden()), "--root", "0".repeat(64))).isEqualTo(1);
    }

    @Test
    void whatCannotBeVerifiedEndsWithTwo() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("a", "--what", "b")).isEqualTo(2);
        assertThat(run(directory.resolve("none.zip").toString())).isEqualTo(2);
        assertThat(run(file("hello".getBytes(StandardCharsets.UTF_8)))).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("不是 zip 文件", "It is no zip file", "PACKAGE.zip");
    }
}
