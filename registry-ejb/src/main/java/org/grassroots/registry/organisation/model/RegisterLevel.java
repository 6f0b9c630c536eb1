package org.grassroots.registry.organisation.model;

/** 级别: of which level a title is or a body stands. */
public enum RegisterLevel {
    NATIONAL,
    PROVINCIAL,
    PREFECTURE,
    COUNTY,
    TOWNSHIP
}
