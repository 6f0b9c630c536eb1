package org.grassroots.registry.scheme.model;

/** What a method over figures gives where a division by zero leaves it without a result (contract §2). */
public enum WhenUndefined {
    /** No points. */
    ZERO,
    /** The whole weight. */
    FULL,
    /** The indicator does not count for this case; the others of its dimension weigh more. */
    NOT_APPLICABLE,
    /** The scheme says nothing, so the indicator stays without points. */
    UNSCORED
}
