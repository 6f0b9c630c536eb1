package org.grassroots.registry.organisation.model;

/** What can befall a registered organisation; {@link LifeTransition#TABLE} tells how. */
public enum LifeAct {
    /** 约谈: a talk with those who lead it, the first step of the {@link Ladder}. */
    INTERVIEW,
    /** 警告. */
    WARN,
    /** 解除: nothing is held against it any more. */
    CLEAR,
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
    /** 到期退出: the title of a base is over and is not renewed. */
    EXPIRE,
    /** 逾期失效: no founding report came in time; the system finds that by itself. */
    LAPSE,
    /** 合并: another organisation carries on; it comes with a {@link Reorganisation}. */
    MERGE,
    /** 新设分立: others come from it and it ends; it comes with a {@link Reorganisation}. */
    SPLIT
}
