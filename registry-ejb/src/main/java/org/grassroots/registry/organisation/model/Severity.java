package org.grassroots.registry.organisation.model;

import java.util.Arrays;

/** How bad it is what a check of data quality found. */
public enum Severity {
    /** 错误: it contradicts itself and has to be mended. */
    ERROR,
    /** 警告: it is most likely wrong or missing. */
    WARNING,
    /** 提示: it is worth knowing. */
    NOTICE;

    /** The number by which the worst come first. */
    public int rank() {
        return switch (this) {
            case ERROR -> 1;
            case WARNING -> 2;
            case NOTICE -> 3;
        };
    }

    /** The one of a number. */
    public static Severity ofRank(int rank) {
        return Arrays.stream(values())
                .filter(severity -> severity.rank() == rank)
                .findFirst()
                .orElseThrow();
    }
}
