package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OfficerList;
import org.grassroots.registry.registration.AmendmentRow;
import org.grassroots.registry.registration.AmendmentService;
import org.grassroots.registry.registration.AmendmentView;
import org.grassroots.registry.registration.CongressReport;
import org.grassroots.registry.registration.CongressService;
import org.grassroots.registry.registration.model.AmendmentPurpose;
import org.grassroots.registry.registration.model.Congress;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/**
 * The page where an organisation reports a congress, or corrects a report that was returned. The address tells of which
 * organisation, or which report; the inputs begin with what the register says, so that only what changed is typed.
 */
@Named
@RequestScoped
public class CongressForm {

    /** What every congress decides anew, so that nothing is said before. */
    private static final Set<Attribute> ANEW =
            Set.of(Attribute.CONGRESS_ON, Attribute.TERM_END, Attribute.CHARTER_ADOPTED_ON);

    @Inject
    @SuppressWarnings("NullAway.Init")
    CongressService congresses;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AmendmentService amendments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationService organisations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidences;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OfficerLines officers;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @Param
    @Nullable
    String organisation;

    @Inject
    @Param
    @Nullable
    String id;

    private final Map<String, String> contents = new HashMap<>();
    private final CongressPapers papers = new CongressPapers();
    private @Nullable String documentNumber;
    private @Nullable String reason;
    private @Nullable Long version;
    private @Nullable OrganisationView shown;
    private @Nullable AmendmentView corrected;

    /** Fills the inputs with what the register says, or with what was reported. */
    public void load() {
        for (var attribute : CongressReport.ATTRIBUTES) {
            var said = isCorrecting() ? getCorrected().content(attribute) : said(attribute);
            contents.put(attribute.name(), said == null ? "" : said);
        }
        officers.show(OfficerList.of(contents.getOrDefault(Attribute.OFFICERS.name(), "")));
        if (isCorrecting()) {
            documentNumber = getCorrected().decision().documentNumber();
            reason = getCorrected().reason();
        }
    }

    private @Nullable String said(Attribute attribute) {
        if (ANEW.contains(attribute)) {
            return null;
        }
        var said = getShown().fact(attribute).map(fact -> fact.content()).orElse(null);
        if (attribute != Attribute.SESSION) {
            return said;
        }
        return said == null || isFounding() ? "1" : String.valueOf(Long.parseLong(said) + 1);
    }

    /** Hands the report in. */
    public String send() {
        var sent = isCorrecting()
                ? congresses.correct(String.valueOf(id), report(), getVersion())
                : congresses.report(report(), getVersion());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("congress.sent", language.getLocale())));
        return "amendment?faces-redirect=true&id=" + sent.id();
    }

    private CongressReport report() {
        var typed = new EnumMap<Attribute, String>(Attribute.class);
        for (var attribute : CongressReport.ATTRIBUTES) {
            var content = attribute == Attribute.OFFICERS ? officers.text() : contents.get(attribute.name());
            typed.put(attribute, Objects.requireNonNullElse(content, ""));
        }
        var division = new DivisionCode(getShown().division());
        var known = isCorrecting() ? getCorrected().kinds() : Map.<String, DocumentKind>of();
        return new CongressReport(
                getShown().id(), typed, documentNumber, reason, papers.store(known, evidences, division));
    }

    public boolean isCorrecting() {
        return id != null;
    }

    /** Whether the organisation is founded by the congress that is reported. */
    public boolean isFounding() {
        return isCorrecting()
                ? getCorrected().purpose() == AmendmentPurpose.FOUNDING
                : getShown().status() == LifecycleStatus.APPROVED;
    }

    /** The report that is corrected. */
    public AmendmentView getCorrected() {
        if (corrected == null) {
            corrected = amendments.view(String.valueOf(id));
        }
        return corrected;
    }

    /** Why a part was returned; null where it was not. */
    public @Nullable String remark(String attribute) {
        return isCorrecting()
                ? getCorrected().items().stream()
                        .filter(item -> item.attribute().name().equals(attribute))
                        .findFirst()
                        .map(AmendmentView.Item::remark)
                        .orElse(null)
                : null;
    }

    /** Whether the report has to say what became of an attribute. */
    public boolean needed(Attribute attribute) {
        return holder().needs(attribute);
    }

    /** Whether the report has to come with such a paper. */
    public boolean neededPaper(DocumentKind kind) {
        return holder().needs(kind);
    }

    private Congress.Holder holder() {
        return new Congress.Holder(getShown().kind(), isFounding());
    }

    /** What is under way about the organisation, so that no congress can be reported now; null for most. */
    public @Nullable AmendmentRow getUnderWay() {
        return isCorrecting() || faces.isPostback()
                ? null
                : amendments.list(getShown().id(), null, 1).rows().stream()
                        .filter(row -> !row.state().isFinal())
                        .findFirst()
                        .orElse(null);
    }

    /** The organisation as the register knows it now. */
    public OrganisationView getShown() {
        if (shown == null) {
            var wanted = isCorrecting() ? getCorrected().organisationId() : organisation;
            shown = organisations.view(String.valueOf(wanted), null, null);
        }
        return shown;
    }

    /** The counts that a congress decides. */
    public List<Attribute> getCounts() {
        return List.of(Attribute.DELEGATES, Attribute.COMMITTEE_MEMBERS, Attribute.STANDING_MEMBERS, Attribute.CHAIRS);
    }

    /** What is said below the end of the term. */
    public String getTermHint() {
        return Texts.of("congress.term.hint", language.getLocale(), Settings.termYears());
    }

    /** The version on which it is based: of the report that is corrected, or of the organisation. */
    public long getVersion() {
        if (version != null) {
            return version;
        }
        return isCorrecting() ? getCorrected().version() : getShown().version();
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Map<String, String> getContents() {
        return contents;
    }

    public CongressPapers getPapers() {
        return papers;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
