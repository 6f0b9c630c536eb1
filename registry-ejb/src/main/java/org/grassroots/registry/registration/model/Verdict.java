package org.grassroots.registry.registration.model;

/** What the city found of one part of an amendment. */
public enum Verdict {
    /** 待审核. */
    OPEN,
    /** 同意: in the register. */
    ACCEPTED,
    /** 退回: to be corrected. */
    RETURNED
}
