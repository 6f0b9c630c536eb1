package org.grassroots.registry.assessment.model;

/** How far a campaign has come; the ways between are {@link CampaignFlow}. */
public enum CampaignState {
    /** 已计划. */
    PLANNED,
    /** 已批准: decided upon, with its document number. */
    APPROVED,
    /** 已启动: the scheme is frozen and every organisation of the population has its case. */
    OPEN,
    /** 自查阶段. */
    SELF_INSPECTION,
    /** 审核阶段. */
    DESK_REVIEW,
    /** 实地督查阶段. */
    ON_SITE,
    /** 评分确认阶段. */
    SCORING,
    /** 公示阶段. */
    PUBLIC_NOTICE,
    /** 已审定: the results are decided. */
    DECIDED,
    /** 已结束. */
    CLOSED;

    /** Whether the organisations of its population have their cases. */
    public boolean isOpened() {
        return compareTo(OPEN) >= 0;
    }

    /** Whether something may still be done to its cases. */
    public boolean isUnderWay() {
        return isOpened() && compareTo(DECIDED) < 0;
    }
}
