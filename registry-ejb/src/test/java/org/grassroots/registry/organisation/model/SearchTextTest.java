package org.grassroots.registry.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    private static final String TEXT = SearchText.of(
            List.of("南京市鼓楼区科学技术协会", "鼓楼科普协会"), Arrays.asList("JS-XX-320106-2021-00001-X", "91320106MA1XXXXX1A", null));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鼓楼",
                "鼓樓區",
                "南京市鼓楼区科学技术协会",
                "科普",
                "京",
                "gulou",
                "Gu Lou",
                "njsgl",
                "glkpxh",
                "JS-XX-320106",
                "320106-2021",
                "91320106ma1",
                "鼓 楼"
            })
    void anyPartOfWhatItIsKnownByLeadsToIt(String typed) {
        assertThat(TEXT).contains(SearchText.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"楼鼓", "鼓楼楼", "nanjingg", "00001X91"})
    void whatIsNoPartOfItDoesNot(String typed) {
        assertThat(TEXT).doesNotContain(SearchText.typed(typed));
    }

    @Test
    void punctuationAloneIsNothing() {
        assertThat(SearchText.typed(" %_- ")).isEmpty();
    }

    @Test
    void itIsNeverLongerThanItsColumn() {
        var names = Stream.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛")
                .map(one -> one.repeat(200))
                .toList();

        assertThat(SearchText.of(names, List.of())).hasSizeLessThanOrEqualTo(SearchText.LONGEST);
    }
}
