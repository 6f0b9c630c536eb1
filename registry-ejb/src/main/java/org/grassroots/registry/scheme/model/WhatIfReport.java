package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What another version would have changed: as a whole, by case, by grade, by city (contract §6).
 *
 * @param moves the cases whose result, grade or rank would be another, those that move furthest first; of many only the
 *     first {@value #MOST_MOVES}, {@link Summary#moved()} tells how many there are
 * @param grades how many cases went from each grade to each, those that kept theirs included
 * @param withoutSource by indicator, in how many cases nobody had answered what it asks
 * @param unscored by indicator or dimension, in how many cases it has no points, which then have no result
 */
public record WhatIfReport(
        Summary summary,
        List<Move> moves,
        List<GradeChange> grades,
        List<City> cities,
        Map<String, Integer> withoutSource,
        Map<String, Integer> unscored) {

    /** How many moves a report lists at most, so that it stays a page and not a register. */
    public static final int MOST_MOVES = 500;

    public WhatIfReport {
        moves = List.copyOf(moves);
        grades = List.copyOf(grades);
        cities = List.copyOf(cities);
        withoutSource = Collections.unmodifiableMap(new TreeMap<>(withoutSource));
        unscored = Collections.unmodifiableMap(new TreeMap<>(unscored));
    }

    /**
     * All cases together.
     *
     * @param withoutResult how many would have no result
     * @param moved how many would have another result, grade or rank
     * @param flipped how many would have another grade
     * @param lowered how many the quota of the tried version would put one grade lower
     * @param meanBefore the mean of the results then; absent where there is none
     */
    public record Summary(
            int cases,
            int winners,
            int losers,
            int unchanged,
            int withoutResult,
            int moved,
            int flipped,
            int lowered,
            @Nullable BigDecimal meanBefore,
            @Nullable BigDecimal meanAfter) {}

    /** A case before and after; equal results share a rank, and without a result there is none. */
    public record Move(String id, String city, Standing before, Standing after) {

        /** By how many points the result changed, where there are both. */
        public @Nullable BigDecimal gain() {
            return before.result() == null || after.result() == null
                    ? null
                    : after.result().subtract(before.result());
        }

        /** How many places the case rises; below 0 it falls, and 0 where it has no rank before or after. */
        public int rise() {
            return before.rank() == 0 || after.rank() == 0 ? 0 : before.rank() - after.rank();
        }

        boolean isNone() {
            return before.equals(after);
        }
    }

    /** Result, grade and rank; 0 is no rank. */
    public record Standing(
            @Nullable BigDecimal result, @Nullable Grade grade, int rank) {}

    /** How many cases went from one grade to another or kept it; null is no grade. */
    public record GradeChange(
            @Nullable Grade before, @Nullable Grade after, int cases) {}

    /**
     * How many cases of a city gained, lost or kept their result.
     *
     * @param meanGain by how many points on average
     */
    public record City(String code, int winners, int losers, int unchanged, BigDecimal meanGain) {}

    /** The report as canonical JSON. */
    public String canonical() {
        return CanonicalJson.write(WhatIfText.json(this));
    }

    /** Reads what {@link #canonical()} wrote. */
    public static WhatIfReport read(String canonical) {
        return WhatIfText.read(canonical);
    }
}
