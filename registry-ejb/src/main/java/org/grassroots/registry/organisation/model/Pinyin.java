package org.grassroots.registry.organisation.model;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Locale;

/** Names as they are typed on a keyboard without Chinese: 鼓楼区科协 is gulouqukexie. */
final class Pinyin {

    private Pinyin() {}

    /** The syllables of {@code name} without tones or spaces, in small letters; what is not Chinese stays. */
    static String of(String name) {
        return PinyinHelper.toPinyin(name, PinyinStyleEnum.NORMAL, "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }
}
