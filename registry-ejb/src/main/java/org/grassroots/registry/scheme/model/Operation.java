package org.grassroots.registry.scheme.model;

import java.util.function.BinaryOperator;

/** What joins two parts of an expression: on exact numbers, and on the ranges in which they can lie. */
enum Operation {
    PLUS(Exact::plus, Range::plus),
    MINUS(Exact::minus, Range::minus),
    TIMES(Exact::times, Range::times),
    OVER(Exact::dividedBy, Range::dividedBy),
    MIN(Exact::min, Range::min),
    MAX(Exact::max, Range::max);

    private final BinaryOperator<Exact> onNumbers;
    private final BinaryOperator<Range> onRanges;

    Operation(BinaryOperator<Exact> onNumbers, BinaryOperator<Range> onRanges) {
        this.onNumbers = onNumbers;
        this.onRanges = onRanges;
    }

    Exact apply(Exact left, Exact right) {
        return onNumbers.apply(left, right);
    }

    Range apply(Range left, Range right) {
        return onRanges.apply(left, right);
    }
}
