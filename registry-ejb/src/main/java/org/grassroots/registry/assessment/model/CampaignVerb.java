package org.grassroots.registry.assessment.model;

import java.util.Locale;

/** What brings a campaign to its next stage. */
public enum CampaignVerb {
    /** 批准: the association decides that it takes place. */
    APPROVE,
    /** 启动: scheme, population and figures are frozen, and every organisation gets its case. */
    OPEN,
    /** 开始自查. */
    BEGIN,
    /** 转入审核: who has not handed in has not participated. */
    REVIEW,
    /** 转入实地督查: the sample is drawn. */
    INSPECT,
    /** 转入评分确认. */
    SCORE,
    /** 公示: the quota is applied and what it cut is frozen. */
    NOTICE,
    /** 审定: the results are decided. */
    DECIDE,
    /** 归档结束. */
    CLOSE;

    /** The act as the journal names it. */
    public String action() {
        return "campaign." + name().toLowerCase(Locale.ROOT);
    }
}
