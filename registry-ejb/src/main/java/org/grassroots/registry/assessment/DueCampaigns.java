package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.shared.Chore;

/** Begins the self-inspection of a campaign on its first day, and ends it after its deadline. */
@ApplicationScoped
class DueCampaigns implements Chore {

    private static final Set<CampaignState> BY_THE_CLOCK = Set.of(CampaignState.OPEN, CampaignState.SELF_INSPECTION);

    private Campaigns campaigns;
    private DueSteps steps;

    @SuppressWarnings("NullAway.Init")
    protected DueCampaigns() {
        // for the container's proxy
    }

    @Inject
    DueCampaigns(Campaigns campaigns, DueSteps steps) {
        this.campaigns = campaigns;
        this.steps = steps;
    }

    @Override
    public String name() {
        return "assessment.stages";
    }

    @Override
    public List<String> due(String after, int most) {
        return campaigns.codes(BY_THE_CLOCK, after, most);
    }

    @Override
    public void settle(String code) {
        steps.goOn(code);
    }
}
