package org.grassroots.registry.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.grassroots.registry.shared.Acting;

/** The language of this request: the account's own, or else what the visitor chose, or else Chinese. */
@Named
@RequestScoped
public class Language {

    /** The cookie in which somebody who has not signed in keeps a choice. */
    public static final String COOKIE = "registry-language";

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    /** What {@code request} prefers: the cookie, then the browser's first language that we speak, then Chinese. */
    public static Locale preferred(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName())) {
                    return spoken(Locale.forLanguageTag(cookie.getValue()));
                }
            }
        }
        if (request.getHeader("Accept-Language") == null) {
            return Locale.CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> locale.getLanguage().equals("zh")
                        || locale.getLanguage().equals("en"))
                .findFirst()
                .map(Language::spoken)
                .orElse(Locale.CHINESE);
    }

    private static Locale spoken(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    }

    public Locale getLocale() {
        return spoken(acting.actor().locale());
    }

    /** The tag for the page's {@code lang}. */
    public String getTag() {
        return getLocale().equals(Locale.ENGLISH) ? "en" : "zh-CN";
    }

    /** The language that the page's switch offers. */
    public String getOther() {
        return getLocale().equals(Locale.ENGLISH) ? "zh" : "en";
    }
}
