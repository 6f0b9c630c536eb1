package org.grassroots.registry.assessment.model;

/** Which deadline of a campaign or case. */
public enum DeadlineKind {
    /** The last instant to hand in, or to hand in again. */
    SELF_INSPECTION,
    /** The last instant to object. */
    NOTICE
}
