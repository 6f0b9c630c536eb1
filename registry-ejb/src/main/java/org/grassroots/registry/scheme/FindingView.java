package org.grassroots.registry.scheme;

import java.io.Serializable;
import java.util.Locale;
import org.grassroots.registry.scheme.model.Finding;

/**
 * A piece of the linter's advice.
 *
 * @param pointer where, as a JSON pointer
 * @param finding its stable name
 */
public record FindingView(String pointer, String finding, String zh, String en) implements Serializable {

    /** The finding in both languages. */
    public static FindingView of(Finding finding) {
        return new FindingView(
                finding.pointer(), finding.code().name(), finding.text(Locale.CHINESE), finding.text(Locale.ENGLISH));
    }

    public String in(Locale language) {
        return language.getLanguage().equals("zh") ? zh : en;
    }
}
