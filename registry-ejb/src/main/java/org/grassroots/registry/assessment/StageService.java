package org.grassroots.registry.assessment;

import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignDecision;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.jspecify.annotations.Nullable;

/** 评价流程: brings a campaign from stage to stage; what each asks for is told by the one table of its stages. */
@Stateless
public class StageService {

    private static final int LONGEST_SEED = 60;

    private Campaigns campaigns;
    private CampaignSteps steps;
    private Population population;
    private Draws draws;
    private Outcomes outcomes;
    private CaseFiles files;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public StageService() {
        // for the container
    }

    @Inject
    StageService(
            Campaigns campaigns,
            CampaignSteps steps,
            Population population,
            Draws draws,
            Outcomes outcomes,
            CaseFiles files,
            Acting acting) {
        this.campaigns = campaigns;
        this.steps = steps;
        this.population = population;
        this.draws = draws;
        this.outcomes = outcomes;
        this.files = files;
        this.acting = acting;
    }

    /**
     * The association decides that it takes place.
     *
     * @throws RegistryException {@link AssessmentProblem#SAME_PERSON} for whoever planned it
     */
    @AllowedTo(DECISION_CLERK)
    public CampaignView approve(@NotNull DecideCampaign command) {
        var campaign = get(command.code(), DECISION_CLERK, command.seenVersion());
        var decision = decision(command);
        steps.go(
                campaign,
                CampaignVerb.APPROVE,
                files.given(),
                approved -> approved.approve(decision, acting.actor().id()));
        return CampaignView.of(campaign);
    }

    /**
     * Freezes the scheme, and gives every organisation of the population its case with the figures that the register
     * holds as of the cut-off; the self-inspection begins at once if its first day has come.
     */
    @AllowedTo(CAMPAIGN_MANAGER)
    public CampaignView open(@NotNull String code, long seenVersion) {
        var campaign = get(code, CAMPAIGN_MANAGER, seenVersion);
        var given = files.given();
        steps.go(campaign, CampaignVerb.OPEN, given, opened -> population.enter(opened, given));
        // the register was asked in between, perhaps in another role
        acting.require(Settings.province(), CAMPAIGN_MANAGER);
        steps.beginIfDue(campaign, given);
        return CampaignView.of(campaign);
    }

    /** Begins the self-inspection, on its first day or later; the system does so by itself too. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public CampaignView begin(@NotNull String code, long seenVersion) {
        var campaign = get(code, CAMPAIGN_MANAGER, seenVersion);
        steps.go(campaign, CampaignVerb.BEGIN, files.given(), begun -> {});
        return CampaignView.of(campaign);
    }

    /** Ends the self-inspection after its deadline: whoever has not handed in has not participated. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public CampaignView review(@NotNull String code, long seenVersion) {
        var campaign = get(code, CAMPAIGN_MANAGER, seenVersion);
        var given = files.given();
        steps.go(campaign, CampaignVerb.REVIEW, given, ended -> population.lapse(ended, given));
        return CampaignView.of(campaign);
    }

    /**
     * Draws the sample for the inspections on site, once every case is reviewed.
     *
     * @param seed what the draw begins with, such as numbers drawn in public; null for one made here
     */
    @AllowedTo(CAMPAIGN_MANAGER)
    public CampaignView inspect(@NotNull String code, @Nullable String seed, long seenVersion) {
        var campaign = get(code, CAMPAIGN_MANAGER, seenVersion);
        var given = files.given();
        var typed = seed == null ? "" : seed.strip();
        new FieldChecks()
                .when(
                        !typed.matches("[A-Za-z0-9-]{0," + LONGEST_SEED + "}"),
                        "seed",
                        AssessmentProblem.SEED_UNFIT,
                        LONGEST_SEED)
                .verify();
        steps.go(
                campaign,
                CampaignVerb.INSPECT,
                given,
                drawn -> draws.draw(drawn, typed.isEmpty() ? Ids.fresh() : typed, given));
        return CampaignView.of(campaign);
    }

    /** Goes on to the confirmation of scores, once every inspection is done. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public CampaignView score(@NotNull String code, long seenVersion) {
        var campaign = get(code, CAMPAIGN_MANAGER, seenVersion);
        steps.go(campaign, CampaignVerb.SCORE, files.given(), scoring -> {});
        return CampaignView.of(campaign);
    }

    /** Puts the results on public notice, once every score is confirmed: the quota is applied, what it cut is frozen. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public CampaignView notice(@NotNull String code, long seenVersion) {
        var campaign = get(code, CAMPAIGN_MANAGER, seenVersion);
        var given = files.given();
        var until = outcomes.noticeEnd(campaign, given.at());
        steps.go(campaign, CampaignVerb.NOTICE, given, noticed -> {
            noticed.notice(given.at(), until);
            outcomes.notice(noticed, given);
        });
        return CampaignView.of(campaign);
    }

    /** The association decides the results, after the notice and once every objection is answered. */
    @AllowedTo(DECISION_CLERK)
    public CampaignView decide(@NotNull DecideCampaign command) {
        var campaign = get(command.code(), DECISION_CLERK, command.seenVersion());
        var decision = decision(command);
        var given = files.given();
        steps.go(campaign, CampaignVerb.DECIDE, given, decided -> {
            decided.decide(decision);
            outcomes.decide(decided, given);
        });
        return CampaignView.of(campaign);
    }

    /** Ends a decided campaign for good. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public CampaignView close(@NotNull String code, long seenVersion) {
        var campaign = get(code, CAMPAIGN_MANAGER, seenVersion);
        steps.go(campaign, CampaignVerb.CLOSE, files.given(), closed -> {});
        return CampaignView.of(campaign);
    }

    // a campaign is about the whole province, so a grant on a part of it is not enough
    private Campaign get(String code, Role role, long seenVersion) {
        acting.require(Settings.province(), role);
        var campaign = campaigns
                .lock(code)
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", code));
        if (campaign.version() != seenVersion) {
            throw new RegistryException(CommonProblem.STALE_EDIT, code);
        }
        return campaign;
    }

    private static CampaignDecision decision(DecideCampaign command) {
        new FieldChecks()
                .text("decidedBody", command.decidedBody(), CampaignDecision.LONGEST_BODY)
                .text("documentNumber", command.documentNumber(), CampaignDecision.LONGEST_NUMBER)
                .required("decidedOn", command.decidedOn())
                .verify();
        return new CampaignDecision(
                command.decidedBody().strip(),
                command.documentNumber().strip(),
                Objects.requireNonNull(command.decidedOn()));
    }
}
