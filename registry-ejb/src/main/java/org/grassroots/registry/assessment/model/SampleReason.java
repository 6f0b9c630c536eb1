package org.grassroots.registry.assessment.model;

/** Why a case is inspected on site (domain rules R6, R7). */
public enum SampleReason {
    /** 前十分之一: among the best tenth by what the desk found. */
    TOP,
    /** 后十分之一: among the last tenth. */
    BOTTOM,
    /** 自评偏差: what it says of itself and what the desk found differ remarkably. */
    DEVIATION,
    /** 随机抽取. */
    RANDOM,
    /** 指定: taken in by hand, with a note why. */
    ADDED
}
