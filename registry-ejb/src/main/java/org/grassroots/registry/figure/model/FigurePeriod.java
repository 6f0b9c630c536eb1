package org.grassroots.registry.figure.model;

/** What a figure tells of: a whole year, or the day as of which it is asked. */
public enum FigurePeriod {
    YEAR,
    DAY
}
