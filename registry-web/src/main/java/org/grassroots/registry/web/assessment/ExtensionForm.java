package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.assessment.CaseView;
import org.grassroots.registry.assessment.DeadlineMoveView;
import org.grassroots.registry.assessment.ExtendDeadline;
import org.grassroots.registry.assessment.ExtensionService;
import org.grassroots.registry.assessment.ExtensionView;
import org.grassroots.registry.assessment.MovedDeadlines;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The form in which a decision on more time is recorded, for a campaign, a division or one case. */
@Named
@RequestScoped
public class ExtensionForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ExtensionService extensions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    private @Nullable String division;
    private @Nullable LocalDateTime until;
    private @Nullable String decidedBody;
    private @Nullable String documentNumber;
    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;
    private @Nullable MovedDeadlines deadlines;

    /** Extends the deadline of the campaign, or that of a division. */
    public String extend(CampaignView campaign) {
        var only = division == null || division.isBlank() ? null : division.strip();
        extend(campaign, new ExtendDeadline.Whose(null, only));
        return "campaign?faces-redirect=true&code=" + campaign.code();
    }

    /** Extends the deadline of one case. */
    public String extendCase(CaseView about) {
        extend(about.campaign(), new ExtendDeadline.Whose(about.id(), null));
        return "case?faces-redirect=true&id=" + about.id();
    }

    private void extend(CampaignView campaign, ExtendDeadline.Whose whose) {
        extensions.extend(new ExtendDeadline(
                campaign.code(),
                whose,
                instant(until),
                text(decidedBody),
                text(documentNumber),
                decidedOn,
                text(reason)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("deadline.extended", language.getLocale())));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime clock) {
        return clock == null ? null : clock.atZone(BusinessTime.ZONE).toInstant();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Whether whoever looks records decisions, and there is time that could be extended. */
    public boolean isOpen(CampaignView campaign) {
        var state = campaign.state();
        boolean running = state == CampaignState.APPROVED
                || state == CampaignState.OPEN
                || state == CampaignState.SELF_INSPECTION
                || state == CampaignState.DESK_REVIEW;
        return running && acting.actor().reach(Role.DECISION_CLERK).isEverything();
    }

    private boolean isReader() {
        var actor = acting.actor();
        return actor.reach(Role.DECISION_CLERK, Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR)
                .isEverything();
    }

    /** Why the deadlines of the campaign stand where they do. */
    public List<DeadlineMoveView> moves(CampaignView campaign) {
        return deadlines(campaign).moves();
    }

    /** The decisions on more time for cases and divisions. */
    public List<ExtensionView> decisions(CampaignView campaign) {
        return deadlines(campaign).decisions();
    }

    // the page asks more than once
    private MovedDeadlines deadlines(CampaignView campaign) {
        if (deadlines == null) {
            deadlines = campaign.deadlineMoved() || isReader()
                    ? extensions.deadlines(campaign.code())
                    : new MovedDeadlines(List.of(), List.of());
        }
        return deadlines;
    }

    public @Nullable String getDivision() {
        return division;
    }

    public void setDivision(@Nullable String division) {
        this.division = division;
    }

    public @Nullable LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDateTime until) {
        this.until = until;
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

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
