package org.grassroots.registry.assessment.model;

/** What auditors alone add to a case. */
public enum RulingKind {
    /** 加分: once per item. */
    BONUS,
    /** 扣分: as often as it happened. */
    DEDUCTION,
    /** 一票否决. */
    VETO
}
