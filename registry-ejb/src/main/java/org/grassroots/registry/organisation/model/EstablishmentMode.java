package org.grassroots.registry.organisation.model;

/** 建制: whether an association is a body of its own within the county's offices. */
public enum EstablishmentMode {
    /** 独立建制. */
    INDEPENDENT,
    /** 合署办公: it shares its office with another body. */
    CO_LOCATED,
    /** 并入: it became a part of another body. */
    MERGED_INTO,
    /** 无建制. */
    NONE
}
