package org.grassroots.registry.scheme.model;

/** What follows from a grade (domain.md C.1). */
public enum Measure {
    INTERVIEW,
    WARNING,
    SUSPENSION,
    RECTIFICATION,
    MEMBERSHIP_REVOCATION,
    EXIT,
    INCENTIVE,
    NOTICE
}
