package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.assessment.model.CampaignStep;
import org.grassroots.registry.assessment.model.CampaignVerb;

/** A step in the history of a campaign. */
public record CampaignStepView(CampaignVerb verb, String by, String role, Instant at) implements Serializable {

    static CampaignStepView of(CampaignStep step) {
        var given = step.given();
        return new CampaignStepView(step.verb(), given.name(), given.role(), given.at());
    }
}
