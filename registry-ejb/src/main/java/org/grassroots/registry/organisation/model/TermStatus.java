package org.grassroots.registry.organisation.model;

/** How far the term of those in office has come on a day; told from the days of the {@link Term}, never kept. */
public enum TermStatus {
    /** 任期内. */
    IN_TERM,
    /** 即将届满: it ends within half a year. */
    DUE,
    /** 延期换届: it is over, and goes on with consent. */
    EXTENDED,
    /** 超期未换届. */
    OVERDUE
}
