package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.AdmissionService;
import org.grassroots.registry.assessment.AdmitOrganisation;
import org.grassroots.registry.assessment.AdvanceCampaign;
import org.grassroots.registry.assessment.CampaignStepView;
import org.grassroots.registry.assessment.NextStage;
import org.grassroots.registry.assessment.StageService;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The forms on the page of a campaign with which it is brought from stage to stage, and added to. */
@Named
@RequestScoped
public class CampaignRun {

    @Inject
    @SuppressWarnings("NullAway.Init")
    StageService stages;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AdmissionService admissions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CampaignPage page;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    // what the form that was sent is about, whatever would lead on by now
    @Inject
    @Param
    @Nullable
    String taken;

    private long version;
    private @Nullable String seed;
    private @Nullable String decidedBody;
    private @Nullable String documentNumber;
    private @Nullable LocalDate decidedOn;
    private @Nullable String organisation;
    private @Nullable String reason;

    /** Finds the campaign. */
    public void load() {
        version = page.getShown().version();
    }

    /** Brings the campaign to its next stage, as the one that looked at it saw it. */
    public String goOn() {
        var verb = CampaignVerb.valueOf(text(taken));
        stages.advance(
                new AdvanceCampaign(code(), verb, text(decidedBody), text(documentNumber), decidedOn, seed, version));
        return done("assessment.stage.done." + verb);
    }

    /** Takes an organisation in that was registered after the opening. */
    public String admit() {
        var admitted = admissions.admit(new AdmitOrganisation(code(), text(organisation), text(reason)));
        return done("assessment.admitted", admitted.name());
    }

    private String done(String key, Object... arguments) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale(), arguments)));
        return "campaign?faces-redirect=true&code=" + code();
    }

    private String code() {
        return page.getShown().code();
    }

    /** What leads the campaign on from here; null for one that has ended. */
    public @Nullable NextStage getNext() {
        return page.getDetail().next();
    }

    /** The verb of the open form: what was sent, or else what leads on. */
    public @Nullable CampaignVerb getVerb() {
        if (taken != null) {
            return CampaignVerb.valueOf(taken);
        }
        var leading = getNext();
        return leading == null ? null : leading.verb();
    }

    /** Whether a form is open: what is sent is taken as sent, so that it is refused with the reason. */
    public boolean isOpen() {
        var leading = getNext();
        return taken != null || (leading != null && leading.ready());
    }

    /** Whether a decision goes with it. */
    public boolean isDeciding() {
        return getVerb() == CampaignVerb.APPROVE || getVerb() == CampaignVerb.DECIDE;
    }

    /** So many cases have to be done with before. */
    public record Undone(CaseState state, long cases) {}

    /** What has to be done with before: each state with its number of cases. */
    public List<Undone> getUndone() {
        var leading = getNext();
        return leading == null
                ? List.of()
                : leading.undone().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new Undone(entry.getKey(), entry.getValue()))
                        .toList();
    }

    /** What brought the campaign here. */
    public List<CampaignStepView> getSteps() {
        return page.getDetail().steps();
    }

    /** Whether whoever looks may take organisations in. */
    public boolean isAdmitting() {
        var state = page.getShown().state();
        return acting.actor().reach(Role.CAMPAIGN_MANAGER).isEverything()
                && (state == CampaignState.OPEN || state == CampaignState.SELF_INSPECTION);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getDecidedBody() {
        return decidedBody;
    }

    public void setDecidedBody(@Nullable String decidedBody) {
        this.decidedBody = decidedBody;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getSeed() {
        return seed;
    }

    public void setSeed(@Nullable String seed) {
        this.seed = seed;
    }
}
