package org.grassroots.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "六合区, luhequ, lhq",
        "睢宁县, suiningxian, snx",
        "盱眙县, xuyixian, xyx",
        "盐都区, yanduqu, ydq",
        "南京市六合区科学技术协会, nanjingshiluhequkexuejishuxiehui, njslhqkxjsxh",
        "长治市, changzhishi, czs",
        "长子县, zhangzixian, zzx",
        "子长市, zichangshi, zcs",
        "吕四海洋经济开发区, lvsihaiyangjingjikaifaqu, lshyjjkfq",
        "黄陂区, huangpiqu, hpq",
        "浒墅关经开区（镇）, xushuguanjingkaiquzhen, xsgjkqz",
        "甪直镇, luzhizhen, lzz"
    })
    void aNameIsSpeltAsItIsTyped(String name, String key, String initials) {
        assertThat(Pinyin.of(name)).isEqualTo(new Pinyin(key, initials));
    }

    @Test
    void lettersAndDigitsStandForThemselvesAndTheRestIsLeftOut() {
        assertThat(Pinyin.of("A5 (江苏)·X")).isEqualTo(new Pinyin("a5jiangsux", "a5jsx"));
        assertThat(Pinyin.of("——")).isEqualTo(new Pinyin("", ""));
    }

    @Test
    void whatIsTypedMayHaveCapitalsSpacesAndApostrophes() {
        assertThat(Pinyin.typed("Xi'an")).isEqualTo("xian");
        assertThat(Pinyin.typed(" Lü Si ")).isEqualTo("lvsi");
    }
}
