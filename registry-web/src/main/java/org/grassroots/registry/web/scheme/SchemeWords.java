package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.grassroots.registry.scheme.model.Checklist;
import org.grassroots.registry.scheme.model.Expert;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.WhenUndefined;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;

/** What else the table of a scheme says in words: whom it is for, conditions, levels of ratings, divisions by zero. */
@Named
@RequestScoped
public class SchemeWords {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    /** The kind of organisation; one that this registry does not keep yet stays a code. */
    public String subject(String kind) {
        var key = "registration.kind." + kind;
        return Texts.has(key, language.getLocale()) ? Texts.of(key, language.getLocale()) : kind;
    }

    /** The conditions of a checklist or the levels of a rating, which its rule only counts; else empty. */
    public String parts(Indicator indicator) {
        var locale = language.getLocale();
        var separator = Texts.of("scheme.parts.separator", locale);
        if (indicator.method() instanceof Checklist checklist) {
            return checklist.conditions().stream()
                    .map(condition -> condition.title().in(locale))
                    .collect(Collectors.joining(separator));
        }
        if (indicator.method() instanceof Expert expert) {
            return expert.rubric().stream()
                    .map(level -> "≥ " + level.from().toPlainString() + " "
                            + level.title().in(locale))
                    .collect(Collectors.joining(separator));
        }
        return "";
    }

    /** Whether the scheme says what a division by zero gives. */
    public boolean isSayingWhenUndefined(Indicator indicator) {
        return indicator.method().whenUndefined() != WhenUndefined.UNSCORED;
    }
}
