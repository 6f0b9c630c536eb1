package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Form;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.evidence.Papers;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The form with which the decision clerk enters a dated change; the address tells which attribute changes. */
@Named
@RequestScoped
public class FactForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationService organisations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidences;

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

    @Inject
    @Param
    @Nullable
    String change;

    private final FactFields fields = new FactFields();
    private final Papers papers = new Papers("evidence");
    private @Nullable Long version;

    /** Enters what was typed. */
    public String record() {
        fields.setAttribute(getAttribute());
        fields.verify();
        var organisation = page.getShown();
        var proof = papers.store(evidences, new DivisionCode(organisation.jurisdiction()));
        organisations.record(fields.change(organisation.id(), proof), getVersion());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("organisation.recorded", language.getLocale())));
        return "organisation?faces-redirect=true&id=" + organisation.id();
    }

    /** Whether whoever looks may enter changes of this organisation, and it still lives. */
    public boolean isOffered() {
        var organisation = page.getShown();
        return !organisation.status().isTerminal()
                && acting.actor()
                        .grantOver(new DivisionCode(organisation.jurisdiction()), Role.DECISION_CLERK)
                        .isPresent();
    }

    /** What is to change, or null while the form is closed. */
    public @Nullable Attribute getAttribute() {
        return getAttributes().stream()
                .filter(attribute -> attribute.name().equals(change))
                .findFirst()
                .orElse(null);
    }

    /** What can be changed in one line; officers are amended. */
    public List<Attribute> getAttributes() {
        return Attribute.written().stream()
                .filter(attribute -> attribute.form() != Form.OFFICERS)
                .toList();
    }

    public FactFields getFields() {
        return fields;
    }

    /** The version on which the change is based: the one that was shown when the form was opened. */
    public long getVersion() {
        return version == null ? page.getShown().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Papers getPapers() {
        return papers;
    }
}
