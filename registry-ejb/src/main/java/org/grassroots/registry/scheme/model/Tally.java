package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sums of one stage of a case: indicators to dimensions, dimensions to total (contract §3.3, §3.4).
 *
 * @param outcomes by indicator
 * @param unscored by indicator or dimension, why it has no points
 * @param total absent while anything is unscored
 */
public record Tally(
        Map<String, Outcome> outcomes,
        List<DimensionScore> dimensions,
        Map<String, Reason> unscored,
        @Nullable BigDecimal total) {

    public Tally {
        outcomes = Collections.unmodifiableMap(outcomes);
        dimensions = List.copyOf(dimensions);
        unscored = Collections.unmodifiableMap(new TreeMap<>(unscored));
    }

    /** The points of one dimension: the sum of its indicators times the factor; absent while one is unscored. */
    public record DimensionScore(
            String code,
            BigDecimal sum,
            Exact factor,
            @Nullable BigDecimal points) {}

    public Optional<BigDecimal> reached() {
        return Optional.ofNullable(total);
    }

    /** The points of an indicator, where it was scored. */
    public Optional<BigDecimal> points(String indicator) {
        return outcomes.get(indicator) instanceof Outcome.Scored scored
                ? Optional.of(scored.points())
                : Optional.empty();
    }
}
