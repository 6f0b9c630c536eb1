package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.registration.ApplicationService;
import org.grassroots.registry.registration.ApplicationView;
import org.grassroots.registry.registration.DraftService;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.registration.ReviewService;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.Rejection;
import org.grassroots.registry.registration.model.ReturnReasons;
import org.grassroots.registry.registration.model.Verb;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.evidence.Papers;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page of one application: what was applied for, what happened to it, and what whoever looks can do with it. */
@Named
@RequestScoped
public class ApplicationPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ApplicationService applications;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DraftService drafts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReviewService reviews;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidences;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    // injected, since the page's parts ask for the application before view parameters would be set
    @Inject
    @Param
    @Nullable
    String id;

    @Inject
    @Param
    @Nullable
    String step;

    private final Papers papers = new Papers(DocumentKind.REGISTRATION_CERTIFICATE.key());
    private long version;
    private @Nullable String opinion;
    private @Nullable String reason;
    private final Map<String, String> remarks = new HashMap<>();
    private @Nullable LocalDate visitedOn;
    private @Nullable String visitors;
    private @Nullable String body;
    private @Nullable LocalDate decidedOn;
    private @Nullable String documentNumber;
    private @Nullable ApplicationView shown;

    public void load() {
        version = getShown().version();
    }

    /** Takes the step that is open, based on the version that was shown. */
    public String take() {
        shown = null;
        var taken = getStep();
        if (taken == null) {
            return here();
        }
        switch (taken) {
            case SUBMIT -> applications.submit(known(), version);
            case WITHDRAW -> applications.withdraw(known(), version);
            case PASS -> reviews.pass(known(), new Opinion(opinion, visitedOn, visitors), version);
            case RETURN ->
                reviews.returnForCorrection(known(), new ReturnReasons(new Opinion(reason), remarks), version);
            case REJECT -> reviews.reject(known(), new Rejection(new Opinion(reason), body), version);
            case PREPARE -> reviews.prepare(known(), decision(), version);
            case GRANT -> reviews.grant(known(), decision(), certificate(), version);
            case LAPSE -> throw new RegistryException(RegistrationProblem.APPLICATION_STEP);
        }
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("registration.done." + taken, language.getLocale())));
        return here();
    }

    private Decision decision() {
        return new Decision(body, decidedOn, documentNumber);
    }

    private List<String> certificate() {
        var before = applications.view(known());
        return before.isPrepared() ? papers.store(evidences, before.content().division()) : List.of();
    }

    /** Takes up what was rejected or withdrawn in a new draft. */
    public String again() {
        var copy = drafts.again(known());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("registration.begunAgain", language.getLocale())));
        return "edit?faces-redirect=true&id=" + copy.id();
    }

    private String here() {
        return "application?faces-redirect=true&id=" + id;
    }

    public ApplicationView getShown() {
        if (shown == null) {
            shown = applications.view(known());
        }
        return shown;
    }

    /** The way it goes, with what of it lies behind. */
    public List<Stage> getStages() {
        return Stage.of(getShown());
    }

    /** What a station is called on the way of this application. */
    public String stageName(Stage stage) {
        var ofItsWay = "registration.stage." + getShown().content().chain() + "." + stage.state();
        var key = Texts.has(ofItsWay, language.getLocale()) ? ofItsWay : "registration.stage." + stage.state();
        return Texts.of(key, language.getLocale());
    }

    /** The steps that whoever looks may take here; what is written is handed in from the form in which it is written. */
    public List<Verb> getVerbs() {
        return getShown().verbs().stream().filter(verb -> verb != Verb.SUBMIT).toList();
    }

    /**
     * The step whose form is open: the one chosen, or else the one that goes on. What is sent is taken as sent, so
     * that a step that has become impossible meanwhile is refused with the reason.
     */
    public @Nullable Verb getStep() {
        var open = faces.isPostback() ? List.of(Verb.values()) : getVerbs();
        return open.stream()
                .filter(verb -> verb.name().equals(step) || (step == null && verb.goesOn()))
                .findFirst()
                .orElse(null);
    }

    private String known() {
        return id == null ? "" : id;
    }

    public @Nullable String getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getOpinion() {
        return opinion;
    }

    public void setOpinion(@Nullable String opinion) {
        this.opinion = opinion;
    }

    public @Nullable LocalDate getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(@Nullable LocalDate visitedOn) {
        this.visitedOn = visitedOn;
    }

    public @Nullable String getVisitors() {
        return visitors;
    }

    public void setVisitors(@Nullable String visitors) {
        this.visitors = visitors;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** The certificate of a society that was prepared. */
    public Papers getPapers() {
        return papers;
    }

    /** The reasons for single fields and papers, by their keys. */
    public Map<String, String> getRemarks() {
        return remarks;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }
}
