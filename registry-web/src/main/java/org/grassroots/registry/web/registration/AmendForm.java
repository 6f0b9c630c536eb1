package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OfficerList;
import org.grassroots.registry.registration.AmendmentProposal;
import org.grassroots.registry.registration.AmendmentService;
import org.grassroots.registry.registration.AmendmentView;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.ProposedChange;
import org.grassroots.registry.registration.model.Verdict;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.ParkView;
import org.grassroots.registry.web.evidence.Papers;
import org.grassroots.registry.web.organisation.FactWords;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.grassroots.registry.web.territory.ParkChoices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/**
 * The page where a county proposes what is to change in the register, or corrects what was returned. The address tells
 * of which organisation what is to change, or which amendment is corrected.
 */
@Named
@RequestScoped
public class AmendForm {

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
    FactWords words;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ParkChoices parks;

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

    private final Map<String, Object> contents = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final AmendmentBasisFields basis = new AmendmentBasisFields();
    private final Papers papers = new Papers("evidence");
    private @Nullable Long version;
    private @Nullable OrganisationView shown;
    private @Nullable AmendmentView corrected;

    /** Fills the inputs with what the register says now, or with what was proposed. */
    public void load() {
        for (var attribute : getAttributes()) {
            var said = isCorrecting() ? proposed(attribute) : said(attribute);
            contents.put(attribute.name(), said);
            if (attribute == Attribute.OFFICERS) {
                officers.show(OfficerList.of(said));
            }
        }
    }

    private String said(Attribute attribute) {
        return getShown()
                .fact(attribute)
                .map(fact -> words.written(attribute, fact.content()))
                .orElse("");
    }

    private String proposed(Attribute attribute) {
        var item = returned().stream()
                .filter(one -> one.attribute() == attribute)
                .findFirst()
                .orElseThrow();
        days.put(attribute.name(), item.validFrom());
        return words.written(attribute, item.content());
    }

    /** Proposes what was typed, or hands in again what was corrected. */
    public String send() {
        var changes = getAttributes().stream().map(this::change).toList();
        var sent = isCorrecting()
                ? amendments.correct(String.valueOf(id), changes, getVersion())
                : amendments.propose(proposal(changes), getVersion());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("amendment.sent", language.getLocale())));
        return "amendment?faces-redirect=true&id=" + sent.id();
    }

    private ProposedChange change(Attribute attribute) {
        var content = attribute == Attribute.OFFICERS ? officers.text() : contents.get(attribute.name());
        return new ProposedChange(attribute, content == null ? null : content.toString(), days.get(attribute.name()));
    }

    private AmendmentProposal proposal(List<ProposedChange> changes) {
        var organisationId = getShown().id();
        var stored = papers.store(evidences, new DivisionCode(getShown().division()));
        var decision = new Decision(basis.getBody(), basis.getDecidedOn(), basis.getDocumentNumber());
        return new AmendmentProposal(organisationId, changes, decision, basis.getReason(), stored);
    }

    /** The parks that are offered where the park changes. */
    public List<ParkView> getParks() {
        return parks.near(new DivisionCode(getShown().division()));
    }

    /** What is to change: what was chosen, or what was returned. */
    public List<Attribute> getAttributes() {
        if (isCorrecting()) {
            return returned().stream().map(AmendmentView.Item::attribute).toList();
        }
        var chosen = faces.getExternalContext().getRequestParameterValuesMap().get("change");
        return chosen == null
                ? List.of()
                : getChoices().stream()
                        .filter(attribute -> Arrays.asList(chosen).contains(attribute.name()))
                        .toList();
    }

    public List<Attribute> getChoices() {
        return AmendmentProposal.attributes(getShown().kind());
    }

    private List<AmendmentView.Item> returned() {
        return getCorrected().items().stream()
                .filter(item -> item.verdict() == Verdict.RETURNED)
                .toList();
    }

    /** Why a part was returned; empty for what is proposed for the first time. */
    public @Nullable String remark(Attribute attribute) {
        return isCorrecting()
                ? returned().stream()
                        .filter(item -> item.attribute() == attribute)
                        .findFirst()
                        .map(AmendmentView.Item::remark)
                        .orElse(null)
                : null;
    }

    public boolean isCorrecting() {
        return id != null;
    }

    private AmendmentView getCorrected() {
        if (corrected == null) {
            corrected = amendments.view(String.valueOf(id));
        }
        return corrected;
    }

    /** The organisation that is to change, as the register knows it now. */
    public OrganisationView getShown() {
        if (shown == null) {
            var wanted = isCorrecting() ? getCorrected().organisationId() : organisation;
            shown = organisations.view(String.valueOf(wanted), null, null);
        }
        return shown;
    }

    /** The version on which it is based: of the amendment that is corrected, or of the organisation. */
    public long getVersion() {
        if (version != null) {
            return version;
        }
        return isCorrecting() ? getCorrected().version() : getShown().version();
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Map<String, Object> getContents() {
        return contents;
    }

    public Map<String, LocalDate> getDays() {
        return days;
    }

    public AmendmentBasisFields getBasis() {
        return basis;
    }

    public Papers getPapers() {
        return papers;
    }
}
