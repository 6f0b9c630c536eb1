package org.grassroots.registry.shared;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The one way in which a Chinese text is written for comparing and for searching: simplified characters, half-width
 * letters and digits in small letters, and neither spaces nor punctuation. 「南京（鼓樓）Ａ１」 becomes 南京鼓楼a1.
 *
 * <p>Characters are simplified one by one, so that two texts that differ in nothing else become one.
 */
public final class PlainChinese {

    /** What a character becomes, filled in as characters are met; 0 for one not met yet. */
    private static final char[] SIMPLE = new char[Character.MAX_VALUE + 1];

    private PlainChinese() {}

    /** {@code text} in its plain writing; empty if it has no letter and no digit. */
    public static String of(String text) {
        var plain = new StringBuilder(text.length());
        var compatible = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int at = 0; at < compatible.length(); ) {
            int character = compatible.codePointAt(at);
            at += Character.charCount(character);
            if (Character.isLetterOrDigit(character) || Character.isIdeographic(character)) {
                plain.appendCodePoint(Character.isBmpCodePoint(character) ? simple((char) character) : character);
            }
        }
        return plain.toString();
    }

    /** {@code text} in traditional characters, for trying what reads them. */
    public static String traditional(String text) {
        return ZhConverterUtil.toTraditional(text);
    }

    // two threads may both look up a character; they find the same
    private static char simple(char character) {
        if (!Character.isIdeographic(character)) {
            return character;
        }
        if (SIMPLE[character] == 0) {
            SIMPLE[character] =
                    ZhConverterUtil.toSimple(String.valueOf(character)).charAt(0);
        }
        return SIMPLE[character];
    }
}
