package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the results of an earlier campaign say about the indicators of its scheme: which earn everybody everything, which
 * do not tell the best from the worst, and which say the same twice. Exact, like the scores.
 *
 * <p>Discrimination is that of test theory: the mean points of the best 27 of 100 cases less those of the worst 27, as a
 * share of the weight. Correlation is Pearson's.
 */
public record Statistics(Scheme scheme, List<Result> results) {

    /** Fewer cases say nothing. */
    private static final int LEAST_CASES = 10;

    private static final int CEILING_PERCENT = 90;
    private static final int GROUP_PERCENT = 27;
    private static final BigDecimal LEAST_DISCRIMINATION = new BigDecimal("0.20");
    private static final BigDecimal MOST_CORRELATION = new BigDecimal("0.90");

    public Statistics {
        results = results.stream()
                .filter(result -> result.total() != null)
                .sorted(Comparator.comparing(Statistics::total))
                .toList();
    }

    private static BigDecimal total(Result result) {
        return result.total() == null ? BigDecimal.ZERO : result.total();
    }

    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (results.size() < LEAST_CASES) {
            return findings;
        }
        var before = new ArrayList<Indicator>();
        for (int d = 0; d < scheme.dimensions().size(); d++) {
            var indicators = scheme.dimensions().get(d).indicators();
            for (int i = 0; i < indicators.size(); i++) {
                var indicator = indicators.get(i);
                var pointer = "/dimensions/" + d + "/indicators/" + i;
                if (!ceiling(indicator, pointer, findings)) {
                    discrimination(indicator, pointer, findings);
                }
                before.forEach(other -> correlation(other, indicator, pointer, findings));
                before.add(indicator);
            }
        }
        return findings;
    }

    /**
     * What the results say about one indicator.
     *
     * @param cases how many results have points for it
     * @param full how many of them have all
     * @param mean the mean of the points; null without cases
     * @param difficulty the mean as a share of the weight, in test theory so called: 1 is the easiest
     * @param discrimination by how much of the weight the best 27 % are ahead of the worst; null for too few cases
     */
    public record OfIndicator(
            Indicator indicator,
            int cases,
            int full,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal difficulty,
            @Nullable BigDecimal discrimination) {}

    /** The figures behind the findings, indicator by indicator in the order of the scheme. */
    public List<OfIndicator> indicators() {
        return scheme.indicators().map(this::of).toList();
    }

    private OfIndicator of(Indicator indicator) {
        var scored = scored(indicator);
        var cases = Exact.of(scored.size());
        var mean = sum(scored).dividedBy(cases);
        var difficulty = mean.dividedBy(Exact.of(indicator.weight()));
        var discrimination = scored.size() < LEAST_CASES ? Exact.UNDEFINED : discrimination(indicator, scored);
        return new OfIndicator(
                indicator,
                scored.size(),
                full(indicator, scored),
                shown(mean),
                shown(difficulty),
                shown(discrimination));
    }

    private static @Nullable BigDecimal shown(Exact value) {
        return value.isUndefined() ? null : value.round2();
    }

    /** The points of the cases that have some for the indicator, worst total first. */
    private List<BigDecimal> scored(Indicator indicator) {
        return results.stream()
                .map(Result::indicators)
                .filter(points -> points.containsKey(indicator.code()))
                .map(points -> points.getOrDefault(indicator.code(), BigDecimal.ZERO))
                .toList();
    }

    private static int full(Indicator indicator, List<BigDecimal> scored) {
        var full = new BigDecimal(indicator.weight());
        return (int)
                scored.stream().filter(points -> points.compareTo(full) >= 0).count();
    }

    private boolean ceiling(Indicator indicator, String pointer, List<Finding> findings) {
        var scored = scored(indicator);
        long best = full(indicator, scored);
        var high = scored.size() >= LEAST_CASES && best * 100 >= (long) scored.size() * CEILING_PERCENT;
        if (high) {
            findings.add(Finding.of(pointer, LintCode.CEILING, indicator.code(), best, scored.size()));
        }
        return high;
    }

    private void discrimination(Indicator indicator, String pointer, List<Finding> findings) {
        var scored = scored(indicator);
        if (scored.size() < LEAST_CASES) {
            return;
        }
        var index = discrimination(indicator, scored);
        if (!index.isUndefined() && index.compareTo(Exact.of(LEAST_DISCRIMINATION)) < 0) {
            findings.add(Finding.of(
                    pointer,
                    LintCode.DISCRIMINATES_LITTLE,
                    indicator.code(),
                    index.round2().toPlainString()));
        }
    }

    private static Exact discrimination(Indicator indicator, List<BigDecimal> scored) {
        int group = Math.max(1, scored.size() * GROUP_PERCENT / 100);
        return sum(scored.subList(scored.size() - group, scored.size()))
                .minus(sum(scored.subList(0, group)))
                .dividedBy(Exact.of((long) group * indicator.weight()));
    }

    private static Exact sum(List<BigDecimal> points) {
        return Exact.of(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private void correlation(Indicator first, Indicator second, String pointer, List<Finding> findings) {
        var moments = new Moments();
        for (var result : results) {
            moments.add(result.indicators(), first.code(), second.code());
        }
        if (moments.cases >= LEAST_CASES && moments.correlation().compareTo(MOST_CORRELATION) >= 0) {
            findings.add(Finding.of(
                    pointer,
                    LintCode.CORRELATED,
                    first.code(),
                    second.code(),
                    moments.correlation().setScale(2, RoundingMode.HALF_UP).toPlainString()));
        }
    }

    /** Sums over pairs of points, counted in hundredths, of which longs hold millions of cases. */
    private static final class Moments {
        private long cases;
        private long x;
        private long y;
        private long xx;
        private long yy;
        private long xy;

        void add(Map<String, BigDecimal> points, String first, String second) {
            var one = points.get(first);
            var other = points.get(second);
            if (one != null && other != null) {
                long a = one.unscaledValue().longValue();
                long b = other.unscaledValue().longValue();
                cases++;
                x += a;
                y += b;
                xx += a * a;
                yy += b * b;
                xy += a * b;
            }
        }

        /** Pearson's r; 0 where one of the two never varies. */
        BigDecimal correlation() {
            var together = spread(xy, x, y);
            var apart = spread(xx, x, x).multiply(spread(yy, y, y));
            return apart.signum() == 0
                    ? BigDecimal.ZERO
                    : new BigDecimal(together)
                            .divide(new BigDecimal(apart).sqrt(MathContext.DECIMAL64), MathContext.DECIMAL64);
        }

        private BigInteger spread(long products, long left, long right) {
            return BigInteger.valueOf(cases)
                    .multiply(BigInteger.valueOf(products))
                    .subtract(BigInteger.valueOf(left).multiply(BigInteger.valueOf(right)));
        }
    }
}
