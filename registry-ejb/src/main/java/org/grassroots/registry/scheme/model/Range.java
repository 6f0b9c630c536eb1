package org.grassroots.registry.scheme.model;

import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Between which numbers an expression can lie whatever the figures are, which are never negative; null is no bound. It
 * never promises less room than there is, so that what the linter calls unreachable is.
 */
record Range(@Nullable Exact least, @Nullable Exact most) {

    static final Range ANY = new Range(null, null);

    /** What a figure can be. */
    static final Range FIGURE = new Range(Exact.ZERO, null);

    static Range of(Exact value) {
        return new Range(value, value);
    }

    Range plus(Range other) {
        return new Range(both(least, other.least, Exact::plus), both(most, other.most, Exact::plus));
    }

    Range minus(Range other) {
        return new Range(both(least, other.most, Exact::minus), both(most, other.least, Exact::minus));
    }

    Range times(Range other) {
        if (isBounded() && other.isBounded()) {
            return corners(other);
        }
        return isNotNegative() && other.isNotNegative()
                ? new Range(both(least, other.least, Exact::times), both(most, other.most, Exact::times))
                : ANY;
    }

    Range dividedBy(Range other) {
        if (!isNotNegative() || !other.isNotNegative()) {
            return ANY;
        }
        var unbounded = other.least == null || other.least.signum() == 0;
        var least = other.most == null || other.most.signum() == 0
                ? Exact.ZERO
                : both(this.least, other.most, Exact::dividedBy);
        return new Range(least, unbounded ? null : both(most, other.least, Exact::dividedBy));
    }

    Range min(Range other) {
        var lower = most == null ? other.most : other.most == null ? most : most.min(other.most);
        return new Range(both(least, other.least, Exact::min), lower);
    }

    Range max(Range other) {
        var higher = least == null ? other.least : other.least == null ? least : least.max(other.least);
        return new Range(higher, both(most, other.most, Exact::max));
    }

    /** Whether a number of this size or more can occur; {@code exclusive}: more only. */
    boolean reaches(Exact size, boolean exclusive) {
        return most == null || (exclusive ? most.compareTo(size) > 0 : most.compareTo(size) >= 0);
    }

    private boolean isBounded() {
        return least != null && most != null;
    }

    private boolean isNotNegative() {
        return least != null && least.signum() >= 0;
    }

    private Range corners(Range other) {
        var products = Stream.of(least, most)
                .flatMap(mine -> Stream.of(other.least, other.most).map(theirs -> both(mine, theirs, Exact::times)))
                .toList();
        return new Range(
                products.stream().reduce(Exact::min).orElse(null),
                products.stream().reduce(Exact::max).orElse(null));
    }

    private static @Nullable Exact both(@Nullable Exact left, @Nullable Exact right, BinaryOperator<Exact> operation) {
        return left == null || right == null ? null : operation.apply(left, right);
    }
}
