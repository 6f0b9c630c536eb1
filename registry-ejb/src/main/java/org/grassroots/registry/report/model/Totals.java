package org.grassroots.registry.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The totals of several cases, compared and averaged exactly.
 *
 * <p>Equal totals share a rank, and the ranks they take up are left out after them: 1, 1, 3.
 */
public final class Totals {

    private final List<BigDecimal> all;
    private final Map<BigDecimal, Integer> ranks = new TreeMap<>();

    public Totals(Collection<BigDecimal> totals) {
        all = totals.stream().sorted(Comparator.reverseOrder()).toList();
        for (int i = 0; i < all.size(); i++) {
            ranks.putIfAbsent(all.get(i), i + 1);
        }
    }

    /** The rank of one of the totals: one more than there are higher ones. */
    public int rankOf(BigDecimal total) {
        var rank = ranks.get(total);
        if (rank == null) {
            throw new IllegalArgumentException(total + " is none of " + all);
        }
        return rank;
    }

    public int count() {
        return all.size();
    }

    /** Their mean to two decimals, halves up; nothing where there are none. */
    public Optional<BigDecimal> mean() {
        return all.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(all.size()), 2, RoundingMode.HALF_UP));
    }
}
