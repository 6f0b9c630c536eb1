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
    /** 已批准: decided by the province; the organisation is in the register. */
    GRANTED,
    /** 不予批准: ended by the city or the province with a reason. */
    REJECTED,
    /** 已撤回: ended by the county itself. */
    WITHDRAWN;

    /** Whether the content may be changed. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether nothing can happen to it any more. */
    public boolean isFinal() {
        return this == GRANTED || this == REJECTED || this == WITHDRAWN;
    }

    /** Whether a new application can take up what it said. */
    public boolean canBeTakenUpAgain() {
        return this == REJECTED || this == WITHDRAWN;
    }
}
