package org.grassroots.registry.organisation;

/** Knows which approved organisations have reported their founding: these wait for its judgement and do not end. */
public interface FoundingReports {

    /** Whether such a report is under way. */
    boolean underWay(String organisationId);
}
