package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.Set;
import org.grassroots.registry.assessment.model.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked for; null or empty means any.
 *
 * @param campaign a campaign's code
 * @param organisation an organisation's id
 */
public record CaseFilter(
        @Nullable String campaign, @Nullable String organisation, Set<CaseState> states) implements Serializable {

    public CaseFilter {
        states = Set.copyOf(states);
    }

    public static CaseFilter ofCampaign(String campaign) {
        return new CaseFilter(campaign, null, Set.of());
    }

    public static CaseFilter ofOrganisation(String organisation) {
        return new CaseFilter(null, organisation, Set.of());
    }

    /** The same cases as far as they are in this state. */
    public CaseFilter in(CaseState state) {
        return new CaseFilter(campaign, organisation, Set.of(state));
    }
}
