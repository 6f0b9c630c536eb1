package org.grassroots.registry.calibration.model;

import java.util.Collection;

/** How two who judged the same put it into ordered categories, as a table of counts. */
public final class Pairs {

    private final long[][] table;

    /** For categories 0 to {@code categories} − 1. */
    public Pairs(int categories, Collection<Pair> pairs) {
        table = new long[categories][categories];
        pairs.forEach(pair -> table[pair.first()][pair.second()]++);
    }

    /** One thing judged twice. */
    public record Pair(int first, int second) {}

    public long total() {
        long total = 0;
        for (var row : table) {
            for (long cell : row) {
                total += cell;
            }
        }
        return total;
    }

    /** How many were put into the same category by both. */
    public long alike() {
        long alike = 0;
        for (int i = 0; i < table.length; i++) {
            alike += table[i][i];
        }
        return alike;
    }

    /** How many the first put into one category and the second into another. */
    public long at(int first, int second) {
        return table[first][second];
    }

    /** Whether more than one category was used; where both always used the same one, chance alone agrees fully. */
    public boolean isTelling() {
        int used = 0;
        for (int i = 0; i < table.length; i++) {
            long any = 0;
            for (int j = 0; j < table.length; j++) {
                any += table[i][j] + table[j][i];
            }
            used += any > 0 ? 1 : 0;
        }
        return used > 1;
    }

    public Kappa kappa(Kappa.Weights weights) {
        return Kappa.of(table, weights);
    }
}
