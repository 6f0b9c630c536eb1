package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.DrawCandidate;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.assessment.model.SampledCase;
import org.grassroots.registry.assessment.model.Sampling;
import org.grassroots.registry.shared.Ids;

/** Draws the sample of a campaign and sends its cases to the inspectors. */
@ApplicationScoped
class Draws {

    private CampaignCases cases;

    @SuppressWarnings("NullAway.Init")
    protected Draws() {
        // for the container's proxy
    }

    @Inject
    Draws(CampaignCases cases) {
        this.cases = cases;
    }

    void draw(Campaign campaign, String seed, Given given) {
        campaign.drawn(seed);
        var reviewed = cases.in(campaign.id(), Set.of(CaseState.DESK_REVIEWED));
        var drawn = new Sampling(seed)
                .draw(reviewed.stream().map(AssessmentCase::candidate).toList());
        for (var each : reviewed) {
            cases.add(new DrawCandidate(each.candidate()));
            var reason = drawn.get(each.id());
            if (reason != null) {
                cases.add(new SampledCase(each.id(), reason, null, given));
                var line = each.requireCan(CaseVerb.SAMPLE, each.moment(campaign, given.at()));
                cases.add(each.go(line, Ids.fresh(), given, null, null));
            }
        }
    }
}
