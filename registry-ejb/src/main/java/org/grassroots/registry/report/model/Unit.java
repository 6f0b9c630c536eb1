package org.grassroots.registry.report.model;

/** What a report figure is a number of. */
public enum Unit {
    /** 家: organisations, each counts once. */
    ORGANISATION,
    /** 境外合作机构: each counts once, with however many organisations it works. */
    INSTITUTION,
    /** 项目: the register knows how many an organisation has. */
    PROJECT,
    /** 行政区划: each counts once, however many organisations lie in it. */
    DIVISION
}
