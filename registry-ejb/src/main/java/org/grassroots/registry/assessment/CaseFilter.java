package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.Set;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked for; null or empty means any.
 *
 * @param campaign a campaign's code
 * @param organisation an organisation's id
 * @param division the top of the subtree in which they lie
 */
public record CaseFilter(
        @Nullable String campaign,
        @Nullable String organisation,
        @Nullable DivisionCode division,
        Set<CaseState> states)
        implements Serializable {

    public CaseFilter {
        states = Set.copyOf(states);
    }

    public static CaseFilter ofCampaign(String campaign) {
        return new CaseFilter(campaign, null, null, Set.of());
    }

    public static CaseFilter ofOrganisation(String organisation) {
        return new CaseFilter(null, organisation, null, Set.of());
    }

    /** The same cases as far as they lie within {@code top}. */
    public CaseFilter within(DivisionCode top) {
        return new CaseFilter(campaign, organisation, top, states);
    }

    /** The same cases as far as they are in this state. */
    public CaseFilter in(CaseState state) {
        return new CaseFilter(campaign, organisation, division, Set.of(state));
    }
}
