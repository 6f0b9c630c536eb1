package org.grassroots.registry.registration.model;

/** What an amendment is for. */
public enum AmendmentPurpose {
    /** 变更: single facts change; each is judged for itself. */
    CHANGE,
    /** 换届: a congress elected others, or the same for another term. */
    RE_ELECTION,
    /** 成立: the first congress of an organisation that was approved. */
    FOUNDING;

    /** Whether it reports a congress (代表大会报告), so that it is judged as a whole. */
    public boolean isCongress() {
        return this != CHANGE;
    }
}
