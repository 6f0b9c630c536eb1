package org.grassroots.registry.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.grassroots.registry.access.SampleAccounts.Listed;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplePasswordFileTest {

    private static final DivisionCode PROVINCE = new DivisionCode("320000");
    private static final Listed AUDITOR = new Listed(
            "auditor", List.of(Grant.on(Role.PROVINCIAL_AUDITOR, PROVINCE), Grant.on(Role.INSPECTOR, PROVINCE)));

    @TempDir
    Path directory;

    private final SamplePasswordFile file = new SamplePasswordFile();

    @BeforeEach
    void pointToTheDirectory() {
        System.setProperty("registry.data.dir", directory.resolve("data").toString());
    }

    @AfterEach
    void pointAway() {
        System.clearProperty("registry.data.dir");
        System.clearProperty("registry.demo.password");
    }

    @Test
    void thePasswordsAreWrittenDownForTheirOwnerOnly() throws IOException {
        var password = file.readOrWrite(List.of(AUDITOR)).get("auditor");

        var written = directory.resolve("data").resolve("demo-accounts.csv");
        assertThat(Files.readAllLines(written))
                .containsExactly(
                        "account,password,roles,division",
                        "auditor," + password + ",PROVINCIAL_AUDITOR;INSPECTOR,320000");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
                .isEqualTo("rw-------");
        assertThat(directory.resolve("data")).isDirectoryContaining(path -> path.equals(written));
    }

    @Test
    void aFileThatIsThereIsLeftAsItIs() {
        var first = file.readOrWrite(List.of(AUDITOR));
        assertThat(file.readOrWrite(List.of())).isEqualTo(first);
    }

    @Test
    void theOperatorMayChooseThePassword() {
        System.setProperty("registry.demo.password", "a, \"b\"");
        assertThat(file.readOrWrite(List.of(AUDITOR))).containsEntry("auditor", "a, \"b\"");
    }
}
