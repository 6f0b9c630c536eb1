package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.Title;
import org.grassroots.registry.scheme.model.WhenUndefined;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;

/** What else the table of a scheme says in words: whom it is for, divisions by zero, what to do about a fault. */
@Named
@RequestScoped
public class SchemeWords {

    /** The kinds of organisation that schemes are written for. */
    static final List<String> SUBJECTS = List.of(
            "COUNTY_ASSOCIATION",
            "UNIVERSITY_ASSOCIATION",
            "ENTERPRISE_ASSOCIATION",
            "INSTITUTE_ASSOCIATION",
            "LEARNED_SOCIETY",
            "RURAL_TECH_ASSOCIATION",
            "TOWNSHIP_BRANCH",
            "HAIZHI_WORK_BASE",
            "OFFSHORE_BASE");

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    /** The kind of organisation; one that this registry does not keep yet stays a code. */
    public String subject(String kind) {
        var key = "organisation.kind." + kind;
        return Texts.has(key, language.getLocale()) ? Texts.of(key, language.getLocale()) : kind;
    }

    /** What a version is called, in the language of the page where it has a name in it. */
    public String title(SchemeView view) {
        return new Title(view.titleZh(), view.titleEn()).in(language.getLocale());
    }

    /** Whether the scheme says what a division by zero gives. */
    public boolean isSayingWhenUndefined(Indicator indicator) {
        return indicator.method().whenUndefined() != WhenUndefined.UNSCORED;
    }

    /** What to do about a fault; empty where its sentence says all there is to say. */
    public String remedy(String fault) {
        var key = "scheme.remedy." + fault;
        return Texts.has(key, language.getLocale()) ? Texts.of(key, language.getLocale()) : "";
    }
}
