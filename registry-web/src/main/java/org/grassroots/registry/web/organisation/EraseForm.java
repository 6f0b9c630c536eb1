package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.organisation.EraseName;
import org.grassroots.registry.organisation.ErasurePreview;
import org.grassroots.registry.organisation.NameErasureService;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The form with which the clerk erases the name of somebody who left office; the address does not tell the name. */
@Named
@RequestScoped
public class EraseForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    NameErasureService names;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationDetail page;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @Param
    @Nullable
    String who;

    private final BasisFields basis = new BasisFields();
    private @Nullable ErasurePreview preview;
    private @Nullable Long version;
    private boolean contacts;
    private boolean confirmed;

    /** Looks at what it would do. */
    public ErasurePreview getPreview() {
        if (preview == null) {
            preview = names.previewOf(page.getShown().id(), who);
        }
        return preview;
    }

    /** Erases the name, once it was confirmed. */
    public String erase() {
        var checks = new FieldChecks().when(!confirmed, "confirmed", CommonProblem.FIELD_REQUIRED);
        basis.look(checks).verify();
        var seen = getPreview();
        var command = new EraseName(seen.organisationId(), seen.name(), contacts, basis.decision());
        var erased = names.erase(command, getVersion());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                null, new FacesMessage(Texts.of("erasure.done", language.getLocale(), erased.places(), erased.mark())));
        return "people?faces-redirect=true&id=" + seen.organisationId();
    }

    public BasisFields getBasis() {
        return basis;
    }

    public boolean isContacts() {
        return contacts;
    }

    public void setContacts(boolean contacts) {
        this.contacts = contacts;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    /** The version on which it is based: the one that was shown when the form was opened. */
    public long getVersion() {
        return version == null ? getPreview().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
