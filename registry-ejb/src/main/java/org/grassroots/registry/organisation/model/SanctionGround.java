package org.grassroots.registry.organisation.model;

/** Why a sanction is taken, or taken back (domain: ladder G1–G6). */
public enum SanctionGround {
    /** 评价不合格: the last decided result. */
    UNQUALIFIED,
    /** 未参加评价: of the last decided campaign. */
    NOT_PARTICIPATED,
    /** 连续两次基本合格. */
    BASICALLY_QUALIFIED_TWICE,
    /** 连续两次不合格或者未参加评价. */
    UNQUALIFIED_TWICE,
    /** 届满逾期一年以上未换届. */
    TERM_OVERDUE,
    /** 整改逾期未完成. */
    RECTIFICATION_FAILED,
    /** 经查实的不规范行为: what was reported and found to be true. */
    IRREGULARITY,
    /** 情节严重: unlawful, proven to be false, or struck off by the civil affairs authority. */
    SERIOUS_CASE,
    /** 整改合格且再次评价合格: a clean cycle. */
    CLEAN_CYCLE,
    /** 申诉成立: the sanction was found to be wrong. */
    OBJECTION_UPHELD;

    /** Whether people find it, so that no record of the register has to tell it. */
    public boolean isFoundByPeople() {
        return this == IRREGULARITY || this == SERIOUS_CASE || this == OBJECTION_UPHELD;
    }
}
