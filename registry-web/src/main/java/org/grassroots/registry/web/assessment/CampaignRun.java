package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.grassroots.registry.assessment.AdmissionService;
import org.grassroots.registry.assessment.AdmitOrganisation;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.OpenCampaign;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The forms on the page of a campaign with which it is run: opened on a decision, added to, ended for the late. */
@Named
@RequestScoped
public class CampaignRun {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CampaignService campaigns;

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
    Clock clock;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    private long version;
    private @Nullable String decidedBody;
    private @Nullable String documentNumber;
    private @Nullable LocalDate decidedOn;
    private @Nullable String organisation;
    private @Nullable String reason;

    /** Finds the campaign. */
    public void load() {
        version = page.getShown().version();
    }

    /** Opens the campaign on the decision that was typed. */
    public String open() {
        campaigns.open(new OpenCampaign(code(), text(decidedBody), text(documentNumber), decidedOn, version));
        return done("assessment.opened");
    }

    /** Takes an organisation in that was registered after the opening. */
    public String admit() {
        var admitted = admissions.admit(new AdmitOrganisation(code(), text(organisation), text(reason)));
        return done("assessment.admitted", admitted.name());
    }

    /** Ends the self-inspection for those who did not hand in. */
    public String lapse() {
        return done("assessment.lapse.done", campaigns.lapse(code()));
    }

    private String done(String key, Object... arguments) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale(), arguments)));
        return "campaign?faces-redirect=true&code=" + code();
    }

    private String code() {
        return page.getShown().code();
    }

    /** Whether whoever looks may open it on a decision. */
    public boolean isOpenable() {
        boolean entitled = Stream.of(Role.DECISION_CLERK, Role.CAMPAIGN_MANAGER)
                .anyMatch(role -> acting.actor().reach(role).isEverything());
        return entitled && (faces.isPostback() || page.getShown().state() == CampaignState.PLANNED);
    }

    /** Whether whoever looks may take organisations in. */
    public boolean isAdmitting() {
        return acting.actor().reach(Role.CAMPAIGN_MANAGER).isEverything()
                && page.getShown().state() == CampaignState.OPEN;
    }

    /** Whether time is up and whoever looks may say so. */
    public boolean isLapsable() {
        return isAdmitting() && clock.instant().isAfter(page.getShown().deadline());
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
}
