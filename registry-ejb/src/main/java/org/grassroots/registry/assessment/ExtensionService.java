package org.grassroots.registry.assessment;

import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignDecision;
import org.grassroots.registry.assessment.model.DeadlineKind;
import org.grassroots.registry.assessment.model.Extension;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Settings;

/** 延期: the association decides on more time for a case, a division or a campaign, before the deadline has passed. */
@Stateless
public class ExtensionService {

    private Campaigns campaigns;
    private Extending extending;
    private Deadlines deadlines;
    private CaseFiles files;
    private Acting acting;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public ExtensionService() {
        // for the container
    }

    @Inject
    ExtensionService(
            Campaigns campaigns,
            Extending extending,
            Deadlines deadlines,
            CaseFiles files,
            Acting acting,
            Journal journal) {
        this.campaigns = campaigns;
        this.extending = extending;
        this.deadlines = deadlines;
        this.files = files;
        this.acting = acting;
        this.journal = journal;
    }

    /**
     * Records the decision, and moves the deadlines that it is about.
     *
     * @throws RegistryException {@link AssessmentProblem#EXTENSION_TOO_LATE} once the deadline has passed, {@link
     *     AssessmentProblem#EXTENSION_NO_LATER} unless it moves anything, {@link AssessmentProblem#EXTENSION_NOBODY} for a
     *     division in which nobody has time left
     */
    @AllowedTo(DECISION_CLERK)
    public ExtensionView extend(@NotNull ExtendDeadline command) {
        acting.require(Settings.province(), DECISION_CLERK);
        verify(command);
        var campaign = campaigns
                .lock(command.campaign())
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", command.campaign()));
        var given = files.given();
        var division = command.whose().division();
        var extension = new Extension(
                Ids.fresh(),
                new Extension.Whose(
                        campaign.id(), command.whose().caseId(), division == null ? null : new DivisionCode(division)),
                Objects.requireNonNull(command.until()),
                new CampaignDecision(
                        command.decidedBody().strip(),
                        command.documentNumber().strip(),
                        Objects.requireNonNull(command.decidedOn())),
                command.reason().strip(),
                given);
        deadlines.add(extension);
        deadlines.flush();
        var name = extending.extend(campaign, extension);
        journal.done(Act.of("assessment.extend", "campaign", campaign.id()).leaving(command.toString()));
        deadlines.flush();
        return ExtensionView.of(extension, name);
    }

    private static void verify(ExtendDeadline command) {
        var whose = command.whose();
        new FieldChecks()
                .when(whose.caseId() != null && whose.division() != null, "division", AssessmentProblem.EXTENSION_WHOSE)
                .when(
                        whose.division() != null && !DivisionCode.isWellFormed(whose.division()),
                        "division",
                        CommonProblem.FIELD_TYPE,
                        "320100")
                .required("until", command.until())
                .text("decidedBody", command.decidedBody(), CampaignDecision.LONGEST_BODY)
                .text("documentNumber", command.documentNumber(), CampaignDecision.LONGEST_NUMBER)
                .required("decidedOn", command.decidedOn())
                .text("reason", command.reason(), Extension.LONGEST_REASON)
                .verify();
    }

    /** The decisions on more time in a campaign, the first first. */
    @AllowedTo({DECISION_CLERK, CAMPAIGN_MANAGER, PROVINCIAL_AUDITOR})
    public List<ExtensionView> extensions(@NotNull String campaign) {
        acting.require(Settings.province(), DECISION_CLERK, CAMPAIGN_MANAGER, PROVINCIAL_AUDITOR);
        return deadlines.extensions(get(campaign).id());
    }

    /** Why the deadline of a campaign that counts now stands where it does, the first move first. */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<DeadlineMoveView> moves(@NotNull String code) {
        return moves(get(code));
    }

    private List<DeadlineMoveView> moves(Campaign campaign) {
        var kind = campaign.calendar().noticedUntil().isPresent() ? DeadlineKind.NOTICE : DeadlineKind.SELF_INSPECTION;
        return campaign.calendar().isMoved() ? deadlines.moves(campaign.id(), null, kind) : List.of();
    }

    /** Both at once: the decisions as far as the actor may read them. */
    @AllowedTo(who = Who.SIGNED_IN)
    public MovedDeadlines deadlines(@NotNull String code) {
        var campaign = get(code);
        boolean reader = acting.actor()
                .reach(DECISION_CLERK, CAMPAIGN_MANAGER, PROVINCIAL_AUDITOR)
                .isEverything();
        return new MovedDeadlines(
                moves(campaign),
                reader && campaign.state().isOpened() ? deadlines.extensions(campaign.id()) : List.of());
    }

    private Campaign get(String code) {
        return campaigns.find(code).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", code));
    }
}
