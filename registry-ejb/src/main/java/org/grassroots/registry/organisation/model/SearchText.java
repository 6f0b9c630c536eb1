package org.grassroots.registry.organisation.model;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.registry.shared.Pinyin;
import org.grassroots.registry.shared.PlainChinese;
import org.jspecify.annotations.Nullable;

/**
 * The one text by which an organisation is found: its names, short names and former names, how each is typed in full and
 * by initials, its number and codes.
 *
 * <p>Each Chinese character stands in it twice, 南南京京: an index of trigrams then finds two characters, of which most
 * searches consist, as well as three letters.
 */
public final class SearchText {

    /** The most characters of the text; of very many former names the oldest are left out. */
    public static final int LONGEST = 8000;

    private static final char BETWEEN = '|';

    private SearchText() {}

    /**
     * The text of an organisation.
     *
     * @param names its names, the present one first
     * @param codes its number and codes
     */
    public static String of(Collection<String> names, Collection<@Nullable String> codes) {
        var parts = new LinkedHashSet<String>();
        codes.stream().filter(Objects::nonNull).map(PlainChinese::of).forEach(parts::add);
        for (var name : names) {
            var pinyin = Pinyin.of(name);
            parts.add(doubled(PlainChinese.of(name)));
            parts.add(pinyin.key());
            parts.add(pinyin.initials());
        }
        var text = BETWEEN + String.join(String.valueOf(BETWEEN), parts) + BETWEEN;
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** The text of what the register says once, if organisations are found by that: a name, a short name or a code. */
    public static Optional<String> of(Attribute attribute, String content) {
        return switch (attribute) {
            case NAME, SHORT_NAME -> Optional.of(of(List.of(content), List.of()));
            case OWN_CODE, HOST_CODE -> Optional.of(of(List.of(), List.of(content)));
            default -> Optional.empty();
        };
    }

    /** What somebody typed as a part of such a text; empty if there is no letter and no digit in it. */
    public static String typed(String typed) {
        var plain = PlainChinese.of(typed);
        boolean chinese = plain.codePoints().anyMatch(character -> UnicodeScript.of(character) == UnicodeScript.HAN);
        return chinese ? doubled(plain) : PlainChinese.of(Pinyin.typed(typed));
    }

    private static String doubled(String plain) {
        var text = new StringBuilder(2 * plain.length());
        plain.codePoints().forEach(character -> {
            text.appendCodePoint(character);
            if (UnicodeScript.of(character) == UnicodeScript.HAN) {
                text.appendCodePoint(character);
            }
        });
        return text.toString();
    }
}
