package org.grassroots.registry.organisation.model;

/** How the register is rearranged. */
public enum ReorganisationKind {
    /** 合并: one organisation carries on for others, which end. */
    MERGER,
    /** 分立: others come from an organisation, which carries on (派生分立) or ends (新设分立). */
    SPLIT,
    /** 迁移: some of those that lie in a division lie in another from then on. */
    MOVE,
    /** 区划调整: all that lies in one division lies in another from then on. */
    DIVISION_CHANGE,
    /** 依托单位变更: all that belongs to one unit belongs to another from then on. */
    HOST_CHANGE;

    /** Whether others carry on for an organisation, or come from it. */
    public boolean hasSuccessors() {
        return this == MERGER || this == SPLIT;
    }
}
