package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignFlow.Transition;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;

/** Brings a campaign to its next stage: asks {@link Transition} and the cases, does what goes with it, writes it down. */
@ApplicationScoped
class CampaignSteps {

    private Campaigns campaigns;
    private CampaignCases cases;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    protected CampaignSteps() {
        // for the container's proxy
    }

    @Inject
    CampaignSteps(Campaigns campaigns, CampaignCases cases, Journal journal) {
        this.campaigns = campaigns;
        this.cases = cases;
        this.journal = journal;
    }

    /**
     * Goes one stage on.
     *
     * @param effect what goes with it; the campaign is in its next stage already
     * @throws RegistryException {@link AssessmentProblem#CAMPAIGN_NOT_DONE} if cases are not done with
     */
    void go(Campaign campaign, CampaignVerb verb, Given given, Consumer<Campaign> effect) {
        var line = campaign.requireCan(verb, given.at());
        campaigns.add(campaign.go(line, Ids.fresh(), given));
        effect.accept(campaign);
        requireDone(campaign, line);
        journal.done(Act.of(verb.action(), "campaign", campaign.id())
                .leaving(CampaignView.of(campaign).toString()));
        campaigns.flush();
    }

    // after the effect: who is late counts as gone once the self-inspection has ended
    private void requireDone(Campaign campaign, Transition line) {
        if (!line.done().isEmpty()) {
            cases.flush();
            cases.first(campaign.id(), line.done()).ifPresent(one -> {
                throw new RegistryException(
                        AssessmentProblem.CAMPAIGN_NOT_DONE,
                        one.subject().name(),
                        one.state().name());
            });
        }
    }

    /** Begins the self-inspection of a campaign whose first day has come. */
    void beginIfDue(Campaign campaign, Given given) {
        boolean due = campaign.state() == CampaignState.OPEN
                && !campaign.calendar().beginsOn().isAfter(given.day());
        if (due) {
            go(campaign, CampaignVerb.BEGIN, given, begun -> {});
        }
    }
}
