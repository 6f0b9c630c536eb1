package org.grassroots.registry.evidence.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void directoriesAndWhatNoFileSystemTakesAreLeftOut() {
        assertThat(new FileName("C:\\我的文件\\批复.pdf").value()).isEqualTo("批复.pdf");
        assertThat(new FileName("../../etc/批复.pdf").value()).isEqualTo("批复.pdf");
        assertThat(new FileName("批复\r\nX-Evil: 1\".pdf").value()).isEqualTo("批复X-Evil 1.pdf");
        assertThat(new FileName("gpj.\u202epdf").value()).isEqualTo("gpj.pdf");
    }

    @Test
    void theEndingIsWhatFollowsTheLastDot() {
        assertThat(new FileName("批复.2021.PDF").ending()).isEqualTo("pdf");
        assertThat(new FileName("批复").ending()).isEmpty();
    }

    @Test
    void aLongNameKeepsItsEndingAndItsCharactersWhole() {
        assertThat(new FileName("批".repeat(300) + ".pdf").value())
                .hasSize(FileName.LONGEST)
                .endsWith("批.pdf");
        assertThat(new FileName("a" + "𠮷".repeat(300) + ".pdf").value()).isEqualTo("a" + "𠮷".repeat(97) + ".pdf");
        assertThat(new FileName("𠮷".repeat(300)).value()).isEqualTo("𠮷".repeat(100));
    }
}
