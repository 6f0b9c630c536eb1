package org.grassroots.registry.supervision.model;

import java.util.Locale;

/** What can be done about an order. */
public enum OrderVerb {
    /** The organisation writes down what it did about an item, or attaches what proves it. */
    ANSWER,
    /** The organisation reports that it has mended everything. */
    REPORT,
    /** What was reported does not do. */
    SEND_BACK,
    /** What was reported is good enough. */
    ACCEPT,
    /** A second person closes what an auditor accepted. */
    CLOSE,
    /** The association takes the order back. */
    WITHDRAW;

    /** Whether a reason has to be given. */
    public boolean needsReason() {
        return this == SEND_BACK || this == WITHDRAW;
    }

    /** The act as the journal names it. */
    public String action() {
        return "supervision." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
