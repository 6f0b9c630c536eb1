package org.grassroots.registry.scheme.model;

/** What joins two parts of an expression: on exact numbers, and on the ranges in which they can lie. */
enum Operation {
    PLUS,
    MINUS,
    TIMES,
    OVER,
    MIN,
    MAX;

    Exact apply(Exact left, Exact right) {
        return switch (this) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case OVER -> left.dividedBy(right);
            case MIN -> left.min(right);
            case MAX -> left.max(right);
        };
    }

    Range apply(Range left, Range right) {
        return switch (this) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case OVER -> left.dividedBy(right);
            case MIN -> left.min(right);
            case MAX -> left.max(right);
        };
    }
}
