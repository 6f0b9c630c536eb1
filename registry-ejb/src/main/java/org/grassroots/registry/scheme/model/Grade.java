package org.grassroots.registry.scheme.model;

/** What a case is graded (domain.md C.1): five grades that bands give, and one for those who handed in nothing. */
public enum Grade {
    EXCELLENT,
    GOOD,
    QUALIFIED,
    BASICALLY_QUALIFIED,
    UNQUALIFIED,
    NOT_PARTICIPATED
}
