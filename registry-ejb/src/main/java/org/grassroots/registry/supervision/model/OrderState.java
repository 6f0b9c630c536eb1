package org.grassroots.registry.supervision.model;

/** Where an order stands. Whether it is overdue is no state but asked of the clock. */
public enum OrderState {
    /** 整改中: the organisation mends. */
    ISSUED,
    /** 待审核: the organisation has reported. */
    REPORTED,
    /** 退回补充: what was reported does not do yet. */
    SENT_BACK,
    /** 待销号: an auditor found it good enough; a second person has still to close it. */
    ACCEPTED,
    /** 已销号. */
    CLOSED,
    /** 已撤回. */
    WITHDRAWN;

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return this != CLOSED && this != WITHDRAWN;
    }

    /** Whether it is the organisation's turn, against whose time the deadline counts. */
    public boolean isWithOrganisation() {
        return this == ISSUED || this == SENT_BACK;
    }
}
