package org.grassroots.registry.registration.model;

/** How far an application has come. */
public enum ApplicationState {
    /** 草稿: being written; only its writer sees it. */
    DRAFT,
    /** 已提交: locked and with the city. */
    SUBMITTED,
    /** 退回补正: open to the county again, to be corrected and handed in anew. */
    RETURNED,
    /** 初审通过: passed by the city and with the province. */
    PRELIM_PASSED,
    /** 批准筹备: a learned society that may prepare its founding. */
    APPROVED_TO_PREPARE,
    /** 已批准: decided by the province; the organisation is in the register. */
    GRANTED,
    /** 不予批准: ended by the city or the province with a reason. */
    REJECTED,
    /** 已撤回: ended by the county itself. */
    WITHDRAWN,
    /** 逾期失效: not founded in the time that it had to prepare it. */
    EXPIRED;

    /** Whether the content may be changed. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether nothing can happen to it any more. */
    public boolean isFinal() {
        return this == GRANTED || canBeTakenUpAgain();
    }

    /** Whether a new application can take up what it said. */
    public boolean canBeTakenUpAgain() {
        return this == REJECTED || this == WITHDRAWN || this == EXPIRED;
    }
}
