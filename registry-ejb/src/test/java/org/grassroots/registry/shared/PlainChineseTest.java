package org.grassroots.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainChineseTest {

    @ParameterizedTest
    @CsvSource({
        "江蘇省南京市鼓樓區科學技術協會, 江苏省南京市鼓楼区科学技术协会",
        "恒远（南京）医药·有限公司, 恒远南京医药有限公司",
        "ＡＢＣ　１２３, abc123",
        "⼯程, 工程",
        "' - ', ''"
    })
    void widthsScriptsSpacesAndPunctuationMakeNoDifference(String written, String plain) {
        assertThat(PlainChinese.of(written)).isEqualTo(plain);
    }

    @Test
    void charactersOutsideTheBasicPlaneAreKept() {
        assertThat(PlainChinese.of("\ud842\udfb7 科协")).isEqualTo("\ud842\udfb7科协");
    }
}
