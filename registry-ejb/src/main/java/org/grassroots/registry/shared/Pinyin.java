package org.grassroots.registry.shared;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How a Chinese name is typed on a keyboard: {@code gulouqu} in full and {@code glq} by initials.
 *
 * <p>Names are found and sorted by it. A dictionary gives the readings; {@code pinyin-overrides.csv} beside this class
 * has the place names that the dictionary reads wrongly, such as 六合 (lù hé). There are no tones and no spaces, and
 * ü is v, as one types it.
 *
 * @param key every syllable
 * @param initials the first letter of every syllable
 */
public record Pinyin(String key, String initials) implements Serializable {

    private static final int LONGEST_WORD = 4;
    private static final Map<String, String> OVERRIDES = overrides();

    /** The pinyin of {@code text}; whatever is neither Chinese nor a letter or digit is left out. */
    public static Pinyin of(String text) {
        var spelling = new StringBuilder();
        var unknown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            var word = overriddenAt(text, at);
            if (word.isEmpty()) {
                unknown.append(text.charAt(at++));
            } else {
                spelling.append(read(unknown)).append(OVERRIDES.get(word)).append(' ');
                at += word.length();
            }
        }
        return ofSyllables(spelling.append(read(unknown)).toString());
    }

    /** Letters as somebody types them, in the form of {@link #key}: Lü’an becomes lvan. */
    public static String typed(String letters) {
        return letters.toLowerCase(Locale.ROOT).replace('ü', 'v').replaceAll("[\\s'’]", "");
    }

    private static Pinyin ofSyllables(String spelling) {
        var key = new StringBuilder();
        var initials = new StringBuilder();
        for (var syllable : spelling.strip().split(" +", -1)) {
            var letters = typed(syllable).replaceAll("[^a-z0-9]", "");
            if (!letters.isEmpty()) {
                key.append(letters);
                initials.append(letters.charAt(0));
            }
        }
        return new Pinyin(key.toString(), initials.toString());
    }

    private static String overriddenAt(String text, int at) {
        for (int length = Math.min(LONGEST_WORD, text.length() - at); length > 0; length--) {
            var word = text.substring(at, at + length);
            if (OVERRIDES.containsKey(word)) {
                return word;
            }
        }
        return "";
    }

    // what the dictionary says, each letter and digit standing for itself; empties what it read
    private static String read(StringBuilder characters) {
        var chinese = new StringBuilder();
        var spelling = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            if (UnicodeScript.of(character) == UnicodeScript.HAN) {
                chinese.append(character);
            } else {
                spelling.append(fromDictionary(chinese)).append(character).append(' ');
            }
        }
        characters.setLength(0);
        return spelling.append(fromDictionary(chinese)).toString();
    }

    private static String fromDictionary(StringBuilder chinese) {
        if (chinese.isEmpty()) {
            return "";
        }
        var spelling = PinyinHelper.toPinyin(chinese.toString(), PinyinStyleEnum.NORMAL, " ");
        chinese.setLength(0);
        return spelling + " ";
    }

    private static Map<String, String> overrides() {
        var file = Objects.requireNonNull(Pinyin.class.getResourceAsStream("pinyin-overrides.csv"));
        var found = new HashMap<String, String>();
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> {
                int comma = line.indexOf(',');
                found.put(line.substring(0, comma), line.substring(comma + 1));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }
}
