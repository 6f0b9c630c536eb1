package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.organisation.ExtendTerm;
import org.grassroots.registry.organisation.TermService;
import org.grassroots.registry.organisation.model.Term;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.web.evidence.Papers;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The form with which whoever supervises an organisation consents that the term of those in office goes on. */
@Named
@RequestScoped
public class ExtendForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    TermService terms;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidences;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationDetail page;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    private final BasisFields basis = new BasisFields();
    private final Papers papers = new Papers("evidence");
    private @Nullable LocalDate extendedTo;
    private @Nullable Long version;

    /** Enters the consent that was typed. */
    public String extend() {
        var checks = new FieldChecks().required("extendedTo", extendedTo).required("reason", basis.getReason());
        basis.look(checks).verify();
        var organisation = page.getShown();
        var proof = papers.store(evidences, new DivisionCode(organisation.jurisdiction()));
        var extension = new ExtendTerm(organisation.id(), extendedTo, basis.decision(), basis.getReason(), proof);
        terms.extend(extension, getVersion());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                null, new FacesMessage(Texts.of("term.extended", language.getLocale(), String.valueOf(extendedTo))));
        return "organisation?faces-redirect=true&id=" + organisation.id();
    }

    /** Whether the form is shown: what was sent is taken as sent, so that a refusal keeps what was typed. */
    public boolean isOffered() {
        return faces.isPostback() || terms.extensible(page.getShown().id());
    }

    /** The last day to which it can go on; null where the register does not say when it ends. */
    public @Nullable LocalDate getLatest() {
        return page.getShown()
                .term()
                .map(term -> term.end().plusYears(Term.YEARS_EXTENDED))
                .orElse(null);
    }

    public BasisFields getBasis() {
        return basis;
    }

    public Papers getPapers() {
        return papers;
    }

    public @Nullable LocalDate getExtendedTo() {
        return extendedTo;
    }

    public void setExtendedTo(@Nullable LocalDate extendedTo) {
        this.extendedTo = extendedTo;
    }

    /** The version on which it is based: the one that was shown when the form was opened. */
    public long getVersion() {
        return version == null ? page.getShown().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
