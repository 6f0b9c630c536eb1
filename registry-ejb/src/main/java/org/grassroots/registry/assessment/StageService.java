package org.grassroots.registry.assessment;

import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.function.Consumer;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignDecision;
import org.grassroots.registry.assessment.model.CampaignFlow;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;

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
     * Goes one stage on; {@link CampaignFlow} tells who does it, when, and which cases have to be done with before.
     *
     * @throws RegistryException {@link AssessmentProblem#CAMPAIGN_STATE} out of order, {@link
     *     AssessmentProblem#CAMPAIGN_TOO_EARLY} or {@link AssessmentProblem#DEADLINE_PASSED} by the clock, {@link
     *     AssessmentProblem#CAMPAIGN_NOT_DONE} if cases are not done with, {@link AssessmentProblem#SAME_PERSON} for
     *     whoever planned what is to be approved, and by field for a decision or a seed that does not do
     */
    @AllowedTo({CAMPAIGN_MANAGER, DECISION_CLERK})
    public CampaignView advance(@NotNull AdvanceCampaign command) {
        var role = CampaignFlow.of(command.verb()).role();
        var campaign = get(command.code(), role, command.seenVersion());
        var given = files.given();
        steps.go(campaign, command.verb(), given, effect(campaign, command, given));
        // the register was asked in between, perhaps in another role
        acting.require(Settings.province(), role);
        if (command.verb() == CampaignVerb.OPEN) {
            steps.beginIfDue(campaign, given);
        }
        return CampaignView.of(campaign);
    }

    private Consumer<Campaign> effect(Campaign campaign, AdvanceCampaign command, Given given) {
        return switch (command.verb()) {
            case APPROVE -> {
                var decision = decision(command);
                yield approved -> approved.approve(decision, acting.actor().id());
            }
            case OPEN -> opened -> population.enter(opened, given);
            case REVIEW -> ended -> population.lapse(ended, given);
            case INSPECT -> {
                var seed = seed(command);
                yield drawn -> draws.draw(drawn, seed, given);
            }
            case NOTICE -> {
                var until = outcomes.noticeEnd(campaign, given.at());
                yield noticed -> {
                    noticed.notice(given.at(), until);
                    outcomes.notice(noticed, given);
                };
            }
            case DECIDE -> {
                var decision = decision(command);
                yield decided -> {
                    decided.decide(decision);
                    outcomes.decide(decided, given);
                };
            }
            case BEGIN, SCORE, CLOSE -> nothing -> {};
        };
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

    private static String seed(AdvanceCampaign command) {
        var typed = command.seed() == null ? "" : command.seed().strip();
        new FieldChecks()
                .when(
                        !typed.matches("[A-Za-z0-9-]{0," + LONGEST_SEED + "}"),
                        "seed",
                        AssessmentProblem.SEED_UNFIT,
                        LONGEST_SEED)
                .verify();
        return typed.isEmpty() ? Ids.fresh() : typed;
    }

    private static CampaignDecision decision(AdvanceCampaign command) {
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
