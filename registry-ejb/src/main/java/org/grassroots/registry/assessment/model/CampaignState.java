package org.grassroots.registry.assessment.model;

/** How far a campaign has come. */
public enum CampaignState {
    /** 已计划. */
    PLANNED,
    /** 进行中: the scheme is frozen and every organisation of the population has its case. */
    OPEN,
    /** 已审定: the results are decided. */
    DECIDED,
    /** 已结束. */
    CLOSED
}
