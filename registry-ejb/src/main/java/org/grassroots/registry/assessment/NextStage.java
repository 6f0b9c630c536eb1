package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.Map;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.shared.Role;

/**
 * What leads a campaign to its next stage.
 *
 * @param role who does it
 * @param mine whether that is the actor
 * @param due whether the clock allows it already
 * @param undone how many cases have to be done with before, by their states
 */
public record NextStage(CampaignVerb verb, Role role, boolean mine, boolean due, Map<CaseState, Long> undone)
        implements Serializable {

    public NextStage {
        undone = Map.copyOf(undone);
    }

    /** Whether the actor can do it now. */
    public boolean ready() {
        return mine && due && undone.isEmpty();
    }
}
