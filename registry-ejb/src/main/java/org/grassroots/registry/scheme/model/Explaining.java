package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.registry.scheme.model.Explanation.DimensionPart;
import org.grassroots.registry.scheme.model.Explanation.Extra;
import org.jspecify.annotations.Nullable;

/** Explains one case: scores it again and tells how (contract §5). */
public final class Explaining {

    private final Scheme scheme;
    private final StagedCase staged;
    private final StagedResult result;
    private final IndicatorExplaining indicators;

    public Explaining(Scheme scheme, StagedCase staged, Provenance provenance) {
        this.scheme = scheme;
        this.staged = staged;
        this.result = new Engine(scheme).score(staged);
        this.indicators = new IndicatorExplaining(staged, result, provenance);
    }

    /** The tree; {@code place} is where the quota put the case, once it was applied. */
    public Explanation explanation(Optional<Quota.Place> place) {
        var blended = scheme.blend().selfWeight().signum() > 0;
        var grade =
                result.grade() == null ? null : place.map(Quota.Place::grade).orElse(result.grade());
        var part = new Explanation.ResultPart(
                result.result(),
                blended
                        ? blendRule()
                        : Rule.of(RuleKey.RESULT, shown(result.official().total())),
                grade,
                gradeRule(grade, place),
                List.copyOf(staged.adjustments().vetoes()),
                result.self().total(),
                result.deviates(),
                total());
        return new Explanation(staged.id(), scheme.code(), scheme.version(), Engine.VERSION, part);
    }

    private Rule blendRule() {
        return Rule.of(
                RuleKey.RESULT_BLENDED,
                scheme.blend().selfWeight().toPlainString(),
                shown(result.self().total()),
                BigDecimal.ONE.subtract(scheme.blend().selfWeight()).toPlainString(),
                shown(result.official().total()));
    }

    private Rule gradeRule(@Nullable Grade grade, Optional<Quota.Place> place) {
        if (grade == null) {
            return Rule.of(RuleKey.NO_GRADE);
        }
        if (!staged.adjustments().vetoes().isEmpty()) {
            return Rule.of(
                    RuleKey.GRADE_VETO,
                    grade,
                    String.join(", ", staged.adjustments().vetoes()));
        }
        if (place.filter(Quota.Place::moved).isPresent()) {
            return Rule.of(RuleKey.GRADE_QUOTA, grade, Objects.requireNonNull(result.grade()));
        }
        return Rule.of(RuleKey.GRADE_BAND, grade, bandFrom(grade));
    }

    private String bandFrom(Grade grade) {
        return scheme.bands().stream()
                .filter(band -> band.grade() == grade)
                .map(band -> band.from().toPlainString())
                .findFirst()
                .orElse("");
    }

    private Explanation.TotalPart total() {
        var official = result.official();
        var dimensions = new ArrayList<DimensionPart>();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < scheme.dimensions().size(); i++) {
            var part =
                    dimension(scheme.dimensions().get(i), official.dimensions().get(i));
            dimensions.add(part);
            sum = part.points() == null ? sum : sum.add(part.points());
        }
        var rule = Rule.of(
                RuleKey.TOTAL,
                sum.toPlainString(),
                Adding.bonus(scheme, staged.adjustments()).toPlainString(),
                Adding.deductions(scheme, staged.adjustments()).toPlainString());
        return new Explanation.TotalPart(official.total(), rule, bonus(), deductions(), dimensions);
    }

    private DimensionPart dimension(Dimension dimension, Tally.DimensionScore score) {
        var scaled = !score.factor().equals(Exact.ONE);
        var rule = Rule.of(
                scaled ? RuleKey.DIMENSION_SCALED : RuleKey.DIMENSION,
                dimension.weight(),
                score.sum().toPlainString(),
                score.factor());
        var parts = dimension.indicators().stream()
                .map(indicator -> indicators.explanation(indicator, score.factor()))
                .toList();
        return new DimensionPart(dimension, score.sum(), score.factor(), score.points(), rule, parts);
    }

    private List<Extra> bonus() {
        return scheme.bonus().stream()
                .filter(item -> staged.adjustments().bonus().contains(item.code()))
                .map(item -> new Extra(item.code(), item.title(), item.points(), 1))
                .toList();
    }

    private List<Extra> deductions() {
        var counts = staged.adjustments().deductions();
        return scheme.deductions().stream()
                .filter(item -> counts.getOrDefault(item.code(), 0) > 0)
                .map(item -> new Extra(item.code(), item.title(), item.points(), counts.getOrDefault(item.code(), 0)))
                .toList();
    }

    private static String shown(@Nullable BigDecimal total) {
        return total == null ? "–" : total.toPlainString();
    }
}
