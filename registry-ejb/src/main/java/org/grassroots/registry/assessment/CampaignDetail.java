package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign with where it came from and where it goes.
 *
 * @param next what leads on from here; null for one that has ended
 * @param steps what brought it to where it is, the first step first
 */
public record CampaignDetail(
        CampaignView campaign, @Nullable NextStage next, List<CampaignStepView> steps) implements Serializable {

    public CampaignDetail {
        steps = List.copyOf(steps);
    }
}
