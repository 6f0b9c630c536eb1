package org.grassroots.registry.figure.model;

/** Where one value of a figure stands. */
public enum FigureStatus {
    /** 填报中: written and not handed in. */
    DRAFT,
    /** 已提交: with the reviewer. */
    HANDED_IN,
    /** 已退回: sent back with a reason. */
    RETURNED,
    /** 已采用: the organisation's figure for the year. */
    ACCEPTED
}
