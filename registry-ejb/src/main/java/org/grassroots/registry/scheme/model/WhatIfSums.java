package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.grassroots.registry.scheme.model.WhatIfReport.City;
import org.grassroots.registry.scheme.model.WhatIfReport.GradeChange;
import org.grassroots.registry.scheme.model.WhatIfReport.Move;
import org.grassroots.registry.scheme.model.WhatIfReport.Standing;
import org.grassroots.registry.scheme.model.WhatIfReport.Summary;
import org.jspecify.annotations.Nullable;

/** Puts the cases of a what-if in order before and after, and sums them up. */
final class WhatIfSums {

    private static final List<Grade> GRADES = List.of(Grade.values());

    private static final Comparator<Move> FURTHEST_FIRST = Comparator.comparing(WhatIfSums::losesItsResult)
            .thenComparing(move -> Math.abs(move.rise()))
            .thenComparing(WhatIfSums::change)
            .reversed()
            .thenComparing(Move::id);

    private final List<Move> moves = new ArrayList<>();

    WhatIfSums(List<WhatIf.Line> lines) {
        var before = ranks(lines, line -> line.before().result());
        var after = ranks(lines, line -> line.after().result());
        for (var line : lines) {
            moves.add(new Move(line.id(), line.city(), standing(line.before(), before), standing(line.after(), after)));
        }
    }

    /** The rank of each result that occurs; equal ones share it. */
    private static Map<BigDecimal, Integer> ranks(
            List<WhatIf.Line> lines, Function<WhatIf.Line, @Nullable BigDecimal> result) {
        var ordered = lines.stream()
                .map(result)
                .filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder())
                .toList();
        var ranks = new HashMap<BigDecimal, Integer>();
        for (int i = 0; i < ordered.size(); i++) {
            ranks.putIfAbsent(ordered.get(i), i + 1);
        }
        return ranks;
    }

    private static Standing standing(WhatIf.Standing standing, Map<BigDecimal, Integer> ranks) {
        var result = standing.result();
        return new Standing(result, standing.grade(), result == null ? 0 : ranks.getOrDefault(result, 0));
    }

    private static boolean losesItsResult(Move move) {
        return move.before().result() != null && move.after().result() == null;
    }

    private static BigDecimal change(Move move) {
        var gain = move.gain();
        return gain == null ? BigDecimal.ZERO : gain.abs();
    }

    WhatIfReport report(int lowered, Map<String, Integer> withoutSource, Map<String, Integer> unscored) {
        var furthest = moves.stream()
                .filter(move -> !move.isNone())
                .sorted(FURTHEST_FIRST)
                .limit(WhatIfReport.MOST_MOVES)
                .toList();
        return new WhatIfReport(summary(lowered), furthest, grades(), cities(), withoutSource, unscored);
    }

    private Summary summary(int lowered) {
        var all = new Gains();
        int withoutResult = 0;
        int moved = 0;
        int flipped = 0;
        for (var move : moves) {
            all.add(move);
            withoutResult += move.after().result() == null ? 1 : 0;
            moved += move.isNone() ? 0 : 1;
            flipped += move.before().grade() == move.after().grade() ? 0 : 1;
        }
        return new Summary(
                moves.size(),
                all.winners,
                all.losers,
                all.unchanged,
                withoutResult,
                moved,
                flipped,
                lowered,
                mean(move -> move.before().result()),
                mean(move -> move.after().result()));
    }

    private @Nullable BigDecimal mean(Function<Move, @Nullable BigDecimal> result) {
        var sum = BigDecimal.ZERO;
        long count = 0;
        for (var move : moves) {
            var points = result.apply(move);
            sum = points == null ? sum : sum.add(points);
            count += points == null ? 0 : 1;
        }
        return count == 0 ? null : Exact.of(sum).dividedBy(Exact.of(count)).round2();
    }

    private List<GradeChange> grades() {
        var counts = new TreeMap<Integer, Integer>();
        var size = GRADES.size() + 1;
        moves.forEach(move -> counts.merge(
                place(move.before().grade()) * size + place(move.after().grade()), 1, Integer::sum));
        var changes = new ArrayList<GradeChange>();
        counts.forEach((place, cases) -> changes.add(new GradeChange(grade(place / size), grade(place % size), cases)));
        return changes;
    }

    /** From the best grade to the worst, and last where there is none. */
    private static int place(@Nullable Grade grade) {
        return grade == null ? GRADES.size() : GRADES.indexOf(grade);
    }

    private static @Nullable Grade grade(int place) {
        return place == GRADES.size() ? null : GRADES.get(place);
    }

    private List<City> cities() {
        var byCity = new TreeMap<String, Gains>();
        moves.stream()
                .filter(move -> move.gain() != null)
                .forEach(move ->
                        byCity.computeIfAbsent(move.city(), city -> new Gains()).add(move));
        var cities = new ArrayList<City>();
        byCity.forEach((code, gains) ->
                cities.add(new City(code, gains.winners, gains.losers, gains.unchanged, gains.mean())));
        return cities;
    }

    /** Winners, losers and the sum of what they gained. */
    private static final class Gains {
        private int winners;
        private int losers;
        private int unchanged;
        private BigDecimal sum = BigDecimal.ZERO;

        void add(Move move) {
            var gain = move.gain();
            if (gain != null) {
                winners += gain.signum() > 0 ? 1 : 0;
                losers += gain.signum() < 0 ? 1 : 0;
                unchanged += gain.signum() == 0 ? 1 : 0;
                sum = sum.add(gain);
            }
        }

        BigDecimal mean() {
            return Exact.of(sum)
                    .dividedBy(Exact.of((long) winners + losers + unchanged))
                    .round2();
        }
    }
}
