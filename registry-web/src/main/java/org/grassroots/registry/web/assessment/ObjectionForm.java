package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.assessment.CaseView;
import org.grassroots.registry.assessment.ObjectionService;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The form in which an organisation objects to its result. */
@Named
@RequestScoped
public class ObjectionForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ObjectionService objections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param
    @Nullable
    String id;

    // the version of the case that was shown
    @Inject
    @Param
    @Nullable
    Long seen;

    private @Nullable String text;

    /** Raises what was typed. */
    public String raise() {
        var about = id == null ? "" : id;
        objections.raise(about, text == null ? "" : text.strip(), seen);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("assessment.objected", language.getLocale())));
        return "case?faces-redirect=true&id=" + about;
    }

    /** Whether whoever looks may object now. What is sent is taken as sent, so that it is refused with the reason. */
    public boolean isOpen(CaseView about) {
        return about.can("OBJECT") || (faces.isPostback() && seen != null);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
