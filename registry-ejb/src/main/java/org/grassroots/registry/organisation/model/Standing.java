package org.grassroots.registry.organisation.model;

/**
 * Where an organisation stands on the ladder of sanctions (domain: C.3 b); that it was revoked is told by its {@link
 * LifecycleStatus}. Whoever the register says nothing about is {@link #NORMAL}.
 */
public enum Standing {
    /** 正常. */
    NORMAL,
    /** 已约谈. */
    INTERVIEWED,
    /** 已警告. */
    WARNED
}
