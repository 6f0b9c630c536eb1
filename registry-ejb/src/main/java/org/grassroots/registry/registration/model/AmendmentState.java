package org.grassroots.registry.registration.model;

/** How far an amendment has come. */
public enum AmendmentState {
    /** 待审核: with the city. */
    SUBMITTED,
    /** 退回补正: some of it has to be corrected; what was accepted is in the register already. */
    RETURNED,
    /** 已办结: all of it is accepted. */
    DECIDED,
    /** 已撤回: ended by the county; what was accepted before stays. */
    WITHDRAWN;

    /** Whether nothing can happen to it any more. */
    public boolean isFinal() {
        return this == DECIDED || this == WITHDRAWN;
    }
}
