package org.grassroots.registry.organisation.model;

/** How far a reorganisation has come. */
public enum ReorganisationState {
    /** 待生效: its day has not come. */
    PLANNED,
    /** 已生效. */
    DONE,
    /** 未能生效: on its day something stood in its way. */
    FAILED,
    /** 已取消, before its day. */
    CANCELLED,
    /** 已撤回: another decision took it back. */
    UNDONE
}
