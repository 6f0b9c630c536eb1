package org.grassroots.registry.supervision;

import java.io.Serializable;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.supervision.model.OrderState;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are listed; null asks for all.
 *
 * @param division within which the organisations lie
 * @param overdue whether only those are listed whose deadline has passed
 */
public record OrderFilter(
        @Nullable String campaign,
        @Nullable String organisation,
        @Nullable DivisionCode division,
        @Nullable OrderState state,
        boolean overdue)
        implements Serializable {

    /** All orders. */
    public static final OrderFilter ALL = new OrderFilter(null, null, null, null, false);

    public OrderFilter ofCampaign(String code) {
        return new OrderFilter(code, organisation, division, state, overdue);
    }

    public OrderFilter ofOrganisation(String id) {
        return new OrderFilter(campaign, id, division, state, overdue);
    }
}
