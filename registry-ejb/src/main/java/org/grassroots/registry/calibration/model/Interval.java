package org.grassroots.registry.calibration.model;

import java.io.Serializable;

/** 95% 置信区间: between which bounds a measure lies with a confidence of 95 %. */
public record Interval(double low, double high) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The quantile of the normal distribution that leaves 2.5 % above it. */
    static final double NORMAL = 1.959963984540054;

    /** What lies within {@code margin} of a measure that cannot be beyond −1 and 1. */
    static Interval ofCoefficient(double value, double margin) {
        return new Interval(Math.max(-1, value - margin), Math.min(1, value + margin));
    }
}
