package org.grassroots.registry.organisation.model;

/** How the register is rearranged. */
public enum ReorganisationKind {
    /** 合并: one organisation carries on for others, which end. */
    MERGER,
    /** 区划调整: all that lies in one division lies in another from then on. */
    DIVISION_CHANGE
}
