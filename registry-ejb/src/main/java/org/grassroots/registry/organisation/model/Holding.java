package org.grassroots.registry.organisation.model;

/** What only one living organisation of a kind can have. */
public enum Holding {
    /** The division: one county association in a county. */
    DIVISION,
    /** The host: one association of an enterprise in that enterprise. */
    HOST,
    /** The name in the division. */
    NAME
}
