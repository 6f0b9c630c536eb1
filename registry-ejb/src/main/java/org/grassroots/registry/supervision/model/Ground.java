package org.grassroots.registry.supervision.model;

/** Why something has to be put right. */
public enum Ground {
    /** 评价等次: the grade that was decided asks for it. */
    GRADE,
    /** 督查发现: inspectors found it wanting on site. */
    FINDINGS
}
