package org.grassroots.registry.assessment.model;

/** How far a what-if run has come. */
public enum WhatIfState {
    /** 测算中. */
    RUNNING,
    /** 已完成. */
    DONE,
    /** 已取消. */
    CANCELLED,
    /** 出错. */
    FAILED,
    /** 已中断: its server ended while it was under way. Never stored, since nobody was left to do so. */
    INTERRUPTED
}
