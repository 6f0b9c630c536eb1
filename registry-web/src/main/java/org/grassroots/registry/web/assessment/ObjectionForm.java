package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.assessment.CaseView;
import org.grassroots.registry.assessment.ObjectionService;
import org.grassroots.registry.assessment.ObjectionView;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.grassroots.registry.web.shared.Times;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The part of a case's pages that is about its objection: what was raised and answered, or the form for raising it. */
@Named
@RequestScoped
public class ObjectionForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ObjectionService objections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AssessmentService assessments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Times times;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable CaseView about;
    private @Nullable ObjectionView objection;
    private boolean asked;
    private long version = -1;
    private @Nullable String text;

    /** Raises what was typed. */
    public String raise() {
        objections.raise(known(), text == null ? "" : text.strip(), version);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("assessment.objected", language.getLocale())));
        return "case?faces-redirect=true&id=" + known();
    }

    /** What the organisation objects to; null where it does not. */
    public @Nullable ObjectionView getObjection() {
        if (!asked && getAbout().state().isPublished()) {
            asked = true;
            objection = objections.objection(known()).orElse(null);
        }
        return objection;
    }

    /** Whether whoever looks may object now. What is sent is taken as sent, so that it is refused with the reason. */
    public boolean isOpen() {
        return getAbout().can("OBJECT") || (faces.isPostback() && text != null);
    }

    /** The last minute for it. */
    public String getUntil() {
        return times.minute(getAbout().deadline());
    }

    private CaseView getAbout() {
        if (about == null) {
            about = assessments.view(known());
        }
        return about;
    }

    private String known() {
        return id == null ? "" : id;
    }

    public long getVersion() {
        return version < 0 ? getAbout().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
