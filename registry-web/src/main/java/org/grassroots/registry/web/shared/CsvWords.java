package org.grassroots.registry.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** What the pages say of a row, as it stands in a table that is taken along. */
@RequestScoped
public class CsvWords {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    /** The text with a key. */
    public String text(String key, Object... arguments) {
        return Texts.of(key, language.getLocale(), arguments);
    }

    /** The text of one of several things: the key that begins so and ends with its name; empty for null. */
    public String of(String texts, @Nullable Object one) {
        return one == null ? "" : text(texts + "." + one);
    }
}
