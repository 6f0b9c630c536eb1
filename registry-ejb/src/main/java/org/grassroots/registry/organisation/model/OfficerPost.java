package org.grassroots.registry.organisation.model;

/** The posts of an association beside its chair, the higher first. */
public enum OfficerPost {
    /** 副主席. */
    VICE_CHAIR,
    /** 秘书长. */
    SECRETARY_GENERAL,
    /** 常委. */
    STANDING_MEMBER,
    /** 委员. */
    COMMITTEE_MEMBER
}
