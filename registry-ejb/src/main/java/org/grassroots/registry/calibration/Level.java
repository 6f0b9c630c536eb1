package org.grassroots.registry.calibration;

import java.math.BigDecimal;
import java.util.List;

/** 得分档次: how much of what an indicator can earn was given; the ordered categories in which two scorings are compared. */
public enum Level {
    /** 不得分. */
    NONE,
    /** 不足一半. */
    UNDER_HALF,
    /** 一半以上. */
    HALF_OR_MORE,
    /** 满分. */
    FULL;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Its place among them, the least first. */
    int place() {
        return List.of(values()).indexOf(this);
    }

    static Level of(BigDecimal points, int weight) {
        var full = BigDecimal.valueOf(weight);
        if (points.signum() == 0) {
            return NONE;
        } else if (points.compareTo(full) >= 0) {
            return FULL;
        }
        return points.multiply(TWO).compareTo(full) < 0 ? UNDER_HALF : HALF_OR_MORE;
    }
}
