package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What another version would have changed: by case, by change of grade, by city.
 *
 * @param flips how many cases went from a grade to another, as "GOOD>QUALIFIED"
 * @param withoutSource by indicator, in how many cases nobody had answered what it asks
 */
public record WhatIfReport(
        List<Move> moves, Map<String, Integer> flips, List<City> cities, Map<String, Integer> withoutSource) {

    public WhatIfReport {
        moves = List.copyOf(moves);
        flips = new TreeMap<>(flips);
        cities = List.copyOf(cities);
        withoutSource = new TreeMap<>(withoutSource);
    }

    /** A case before and after; equal results share a rank, and without a result there is none. */
    public record Move(String id, String city, Standing before, Standing after) {

        /** By how many points the result changed, where there are both. */
        @Nullable
        BigDecimal gain() {
            return before.result() == null || after.result() == null
                    ? null
                    : after.result().subtract(before.result());
        }
    }

    /** Result, grade and rank; 0 is no rank. */
    public record Standing(
            @Nullable BigDecimal result, @Nullable Grade grade, int rank) {}

    /** How many cases of a city gained, lost or kept their result. */
    public record City(String code, int winners, int losers, int unchanged) {}

    static WhatIfReport of(List<WhatIf.Case> cases, List<Result> results, Map<String, Integer> withoutSource) {
        var before = ranks(cases.stream().map(WhatIf.Case::result).toList());
        var after = ranks(results.stream().map(Result::total).toList());
        var moves = new ArrayList<Move>();
        var flips = new TreeMap<String, Integer>();
        for (int i = 0; i < cases.size(); i++) {
            var each = cases.get(i);
            var result = results.get(i);
            moves.add(new Move(
                    each.id(),
                    each.city(),
                    new Standing(each.result(), each.grade(), before[i]),
                    new Standing(result.total(), result.grade(), after[i])));
            if (each.grade() != null && result.grade() != null && each.grade() != result.grade()) {
                flips.merge(each.grade() + ">" + result.grade(), 1, Integer::sum);
            }
        }
        return new WhatIfReport(moves, flips, cities(moves), withoutSource);
    }

    private static int[] ranks(List<@Nullable BigDecimal> totals) {
        var ordered = totals.stream()
                .filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder())
                .toList();
        var rankOf = new TreeMap<BigDecimal, Integer>();
        for (int i = 0; i < ordered.size(); i++) {
            rankOf.putIfAbsent(ordered.get(i), i + 1);
        }
        return totals.stream()
                .mapToInt(total -> total == null ? 0 : rankOf.getOrDefault(total, 0))
                .toArray();
    }

    private static List<City> cities(List<Move> moves) {
        var byCity = new TreeMap<String, int[]>();
        for (var move : moves) {
            var gain = move.gain();
            if (gain != null) {
                byCity.computeIfAbsent(move.city(), city -> new int[3])[gain.signum() + 1]++;
            }
        }
        var cities = new ArrayList<City>();
        byCity.forEach((code, counts) -> cities.add(new City(code, counts[2], counts[0], counts[1])));
        return cities;
    }
}
