package org.grassroots.registry.organisation.model;

/** What an entry of the duty log tells. */
public enum DutyKind {
    /** 履职: something done for the association. */
    DUTY,
    /** 培训. */
    TRAINING,
    /** 激励: a commendation or another encouragement. */
    COMMENDATION
}
