package org.grassroots.registry.organisation.model;

/** What is known of two records that may mean one body. */
public enum PairState {
    /** Found, and nobody has looked yet. */
    OPEN,
    /** 不是重复: a person said that they are two. It holds until a name or a code changes. */
    NOT_DUPLICATE,
    /** 确认重复: a person said that they are one; what remains is to merge them. */
    DUPLICATE
}
