package org.grassroots.registry.scheme.model;

import java.io.Serializable;
import java.util.Locale;

/** What a part of a scheme is called: in Chinese, and in English where given (else empty). */
public record Title(String zh, String en) implements Serializable {

    /** Of a step that has no title, or of a draft's part that lacks one. */
    public static final Title NONE = new Title("", "");

    /** The English title for readers of English where there is one, else the Chinese. */
    public String in(Locale language) {
        return !en.isEmpty() && chineseOrEnglish(language).equals(Locale.ENGLISH) ? en : zh;
    }

    Json json() {
        return Json.writing().put("zh", zh).put("en", en).done();
    }

    static Locale chineseOrEnglish(Locale language) {
        return language.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }
}
