package org.grassroots.registry.calibration.model;

import java.util.Arrays;
import java.util.Collection;

/** The different values that were given, ascending, and how often each was. */
final class Counts {

    private final double[] values;
    private final long[] times;
    private final double[] ranks;

    Counts(Collection<double[]> units) {
        values = units.stream()
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        times = new long[values.length];
        units.forEach(unit -> Arrays.stream(unit).forEach(value -> times[place(value)]++));
        ranks = new double[values.length];
        double before = 0;
        for (int i = 0; i < values.length; i++) {
            ranks[i] = before + times[i] / 2.0;
            before += times[i];
        }
    }

    int place(double value) {
        return Arrays.binarySearch(values, value);
    }

    int size() {
        return values.length;
    }

    double value(int place) {
        return values[place];
    }

    long times(int place) {
        return times[place];
    }

    /** The middle of the ranks that a value shares. */
    double rank(int place) {
        return ranks[place];
    }

    long total() {
        return Arrays.stream(times).sum();
    }
}
