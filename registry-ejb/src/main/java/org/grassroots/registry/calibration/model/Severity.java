package org.grassroots.registry.calibration.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 宽严: how far somebody's ratings lie above or below the means of their panels.
 *
 * <p>The mean of n deviations d with their standard deviation s; the interval is d̄ ± t(n − 1) · s / √n (Student 1908).
 * A panel's mean holds the rating itself, so of three experts one who is 3 apart from the other two shows 2.
 *
 * @param mean below 0 for somebody strict, above 0 for somebody kind
 * @param count how many ratings it is made of
 * @param interval null for a single one
 */
public record Severity(double mean, int count, @Nullable Interval interval) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Of at least one deviation. */
    public static Severity of(List<Double> deviations) {
        int count = deviations.size();
        double mean =
                deviations.stream().mapToDouble(each -> each).average().orElseThrow(IllegalArgumentException::new);
        if (count < 2) {
            return new Severity(mean, count, null);
        }
        double squares = deviations.stream()
                .mapToDouble(each -> Math.pow(each - mean, 2))
                .sum();
        double margin = Student.quantile(count - 1) * Math.sqrt(squares / (count - 1) / count);
        return new Severity(mean, count, new Interval(mean - margin, mean + margin));
    }

    /** Whether the interval leaves out 0: more than chance is behind it. */
    public boolean isRemarkable() {
        return interval != null && (interval.low() > 0 || interval.high() < 0);
    }
}
