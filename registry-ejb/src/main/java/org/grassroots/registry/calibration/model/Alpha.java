package org.grassroots.registry.calibration.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * Krippendorff's α: how far any number of observers agree about what each of them gave a value, some values missing.
 *
 * <p>α = 1 − D_o / D_e, with D_o the mean difference of the values within a unit and D_e that of all pairable values
 * (Hayes and Krippendorff, Communication Methods and Measures 1, 2007, 77–89; Krippendorff 2011). A unit with fewer than
 * two values pairs nothing and is left out.
 *
 * @param value 1 for full agreement, 0 for what chance would make of it
 * @param interval the percentiles 2.5 and 97.5 of α over units drawn again with replacement (Efron and Tibshirani, An
 *     Introduction to the Bootstrap, 1993, chapter 13): whole units, since the values of one unit hang together
 */
public record Alpha(double value, Interval interval) implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DRAWS = 1000;
    /** So many differences are computed at the most, or few draws made of very many different values. */
    private static final long MOST_DIFFERENCES = 200_000_000L;

    private static final int FEWEST_DRAWS = 100;

    /** The units in which something can be compared. */
    public static List<double[]> pairable(List<double[]> units) {
        return units.stream().filter(unit -> unit.length > 1).toList();
    }

    /** α alone; empty where all values are alike, so that there is no difference that chance could make. */
    public static OptionalDouble value(List<double[]> units, Metric metric) {
        var pairable = pairable(units);
        var counts = new Counts(pairable);
        double expected = expected(counts, metric);
        return expected == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - observed(pairable, counts, metric) / expected);
    }

    /**
     * α with its interval.
     *
     * @param seed of the generator that {@link Random} specifies: the same on every machine
     * @throws IllegalArgumentException where all values are alike
     */
    public static Alpha of(List<double[]> units, Metric metric, long seed) {
        var pairable = pairable(units);
        double value = value(pairable, metric).orElseThrow(() -> new IllegalArgumentException("all values are alike"));
        var random = new Random(seed);
        var drawn = new ArrayList<Double>();
        for (int i = 0; i < draws(pairable); i++) {
            var again = new ArrayList<double[]>(pairable.size());
            for (int j = 0; j < pairable.size(); j++) {
                again.add(pairable.get(random.nextInt(pairable.size())));
            }
            // units that happen to be all alike agree fully
            drawn.add(value(again, metric).orElse(1));
        }
        var sorted = drawn.stream().mapToDouble(each -> each).sorted().toArray();
        return new Alpha(value, new Interval(percentile(sorted, 0.025), percentile(sorted, 0.975)));
    }

    private static int draws(List<double[]> units) {
        long different = new Counts(units).size();
        return (int) Math.max(FEWEST_DRAWS, Math.min(DRAWS, MOST_DIFFERENCES / Math.max(1, different * different)));
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static double observed(List<double[]> units, Counts counts, Metric metric) {
        double sum = 0;
        for (var unit : units) {
            var places = Arrays.stream(unit).mapToInt(counts::place).toArray();
            double within = 0;
            for (int one : places) {
                for (int other : places) {
                    within += metric.difference(counts, one, other);
                }
            }
            sum += within / (unit.length - 1);
        }
        return sum;
    }

    private static double expected(Counts counts, Metric metric) {
        double sum = 0;
        for (int one = 0; one < counts.size(); one++) {
            for (int other = 0; other < one; other++) {
                sum += 2.0 * counts.times(one) * counts.times(other) * metric.difference(counts, one, other);
            }
        }
        return sum / (counts.total() - 1);
    }
}
