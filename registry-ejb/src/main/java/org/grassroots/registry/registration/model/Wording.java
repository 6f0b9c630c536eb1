package org.grassroots.registry.registration.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people type, without what nobody meant to type: outer space and control characters, which one database refuses. */
final class Wording {

    private Wording() {}

    /** One line of text; null where nothing is left. */
    static @Nullable String line(@Nullable String typed) {
        return typed == null
                ? null
                : orNull(typed.replaceAll("\\p{Cntrl}+", " ").strip());
    }

    /** Text that may have several lines; null where nothing is left. */
    static @Nullable String lines(@Nullable String typed) {
        return typed == null
                ? null
                : orNull(typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n]]+", " ")
                        .strip());
    }

    /** How forms and the API call a constant: {@code CONTACT_PHONE} as {@code contactPhone}. */
    static String key(String constant) {
        var words = constant.split("_", -1);
        var key = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
        for (int i = 1; i < words.length; i++) {
            key.append(words[i].charAt(0)).append(words[i].substring(1).toLowerCase(Locale.ROOT));
        }
        return key.toString();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
