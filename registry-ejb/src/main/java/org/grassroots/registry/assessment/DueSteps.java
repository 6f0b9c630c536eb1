package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;

/** What the system does by the clock with campaigns and cases, each in a transaction of its own. */
@ApplicationScoped
class DueSteps {

    private Campaigns campaigns;
    private CampaignSteps steps;
    private Population population;
    private Lapses lapses;
    private Deadlines deadlines;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DueSteps() {
        // for the container's proxy
    }

    @Inject
    DueSteps(
            Campaigns campaigns,
            CampaignSteps steps,
            Population population,
            Lapses lapses,
            Deadlines deadlines,
            Acting acting,
            Clock clock) {
        this.campaigns = campaigns;
        this.steps = steps;
        this.population = population;
        this.lapses = lapses;
        this.deadlines = deadlines;
        this.acting = acting;
        this.clock = clock;
    }

    /** Brings the campaign as far as the clock alone does. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void goOn(String code) {
        campaigns.lock(code).ifPresent(campaign -> {
            var given = given();
            steps.beginIfDue(campaign, given);
            boolean ended = campaign.state() == CampaignState.SELF_INSPECTION
                    && given.at().isAfter(campaign.calendar().deadline())
                    && !deadlines.isOutageOpen();
            if (ended) {
                steps.go(campaign, CampaignVerb.REVIEW, given, late -> population.lapse(late, given));
            }
        });
    }

    /** Ends the work on a case whose time is up. */
    public void lapse(String caseId) {
        lapses.lapse(caseId, given());
    }

    private Given given() {
        return new Given(acting.actor(), Role.CAMPAIGN_MANAGER, clock.instant());
    }
}
