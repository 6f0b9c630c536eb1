package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.registration.DraftService;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.organisation.OrganisationDetail;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;

/** The part of an expired organisation's page with which it begins anew. */
@Named
@RequestScoped
public class RenewalForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DraftService drafts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationDetail page;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    /** Whether whoever looks may begin it anew. */
    public boolean isOffered() {
        var organisation = page.getShown();
        return !page.isPast()
                && organisation.status() == LifecycleStatus.EXPIRED
                && acting.actor()
                        .grantOver(new DivisionCode(organisation.division()), Role.ORG_REPORTER)
                        .isPresent();
    }

    /** Begins it anew in a draft, and goes on writing. */
    public String begin() {
        var draft = drafts.renew(page.getShown().id());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("registration.begunAgain", language.getLocale())));
        return "/registration/edit?faces-redirect=true&id=" + draft.id();
    }
}
