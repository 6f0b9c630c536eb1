package org.grassroots.registry.registration.model;

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

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
