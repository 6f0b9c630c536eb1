package org.grassroots.registry.journal.model;

/** How an act ended. */
public enum Outcome {
    DONE,
    /** The actor was not allowed to do it. */
    REFUSED
}
