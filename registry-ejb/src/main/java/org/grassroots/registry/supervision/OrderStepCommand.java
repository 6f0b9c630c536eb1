package org.grassroots.registry.supervision;

import org.grassroots.registry.supervision.model.OrderVerb;
import org.jspecify.annotations.Nullable;

/**
 * A step of an order.
 *
 * @param remark the reason, or what else is said with it
 * @param seenVersion the version on which it is based, or null where it does not matter
 */
public record OrderStepCommand(
        String orderId,
        OrderVerb verb,
        @Nullable String remark,
        @Nullable Long seenVersion) {}
