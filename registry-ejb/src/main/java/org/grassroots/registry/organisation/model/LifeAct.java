package org.grassroots.registry.organisation.model;

/** What can befall a registered organisation; {@link LifeTransition#TABLE} tells how. */
public enum LifeAct {
    /** 暂停. */
    SUSPEND,
    /** 恢复: its rectification was verified. */
    RESUME,
    /** 申请注销: the organisation, or whoever supervises it, wants its life to end. */
    DISSOLVE,
    /** 注销: its affairs are wound up. */
    DEREGISTER,
    /** 撤销: its life ends as a punishment. */
    REVOKE,
    /** 逾期失效: no founding report came in time; the system finds that by itself. */
    LAPSE
}
