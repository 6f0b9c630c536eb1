package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * EXPERT: the mean of the experts' ratings, rounded, as a share of the scale; too few experts give no points at all,
 * not even none (contract §2, §3.6).
 */
public record Expert(BigDecimal scale, int minimumExperts, List<Level> rubric) implements Method {

    public Expert {
        rubric = List.copyOf(rubric);
    }

    /** What a rating from here on means. */
    public record Level(BigDecimal from, Title title) {}

    @Override
    public Map<String, Expression> expressions() {
        return Map.of();
    }

    @Override
    public boolean asks() {
        return true;
    }

    @Override
    public boolean fits(@Nullable Answer answer) {
        return answer instanceof Answer.Ratings;
    }

    @Override
    public void check(Answer answer, String pointer, FaultLog log) {
        if (answer instanceof Answer.Ratings given) {
            given.ratings().stream()
                    .filter(rating -> rating.signum() < 0 || rating.compareTo(scale) > 0)
                    .forEach(rating -> log.add(
                            pointer, FaultCode.RATING_OUT_OF_RANGE, rating.toPlainString(), scale.toPlainString()));
        }
    }

    @Override
    public Optional<Reason> hindrance(Inputs inputs) {
        int needed = Math.max(1, minimumExperts);
        return inputs.answer() instanceof Answer.Ratings given
                        && given.ratings().size() >= needed
                ? Optional.empty()
                : Optional.of(Reason.TOO_FEW_EXPERTS);
    }

    @Override
    public Exact raw(int weight, Inputs inputs) {
        return inputs.answer() instanceof Answer.Ratings given
                ? Exact.of(mean(given)).times(Exact.of(weight)).dividedBy(Exact.of(scale))
                : Exact.UNDEFINED;
    }

    /** The mean of the ratings, to two decimals; the one place where rounding comes before the points. */
    public static BigDecimal mean(Answer.Ratings given) {
        var sum = given.ratings().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Exact.of(sum).dividedBy(Exact.of(given.ratings().size())).round2();
    }

    @Override
    public Optional<String> calculation(int weight, Inputs inputs) {
        return inputs.answer() instanceof Answer.Ratings given
                        && !given.ratings().isEmpty()
                ? Optional.of(mean(given).toPlainString() + " * " + weight + " / " + scale.toPlainString())
                : Optional.empty();
    }

    @Override
    public Rule rule(int weight) {
        return Rule.of(RuleKey.EXPERT, weight, scale.toPlainString(), minimumExperts);
    }
}
