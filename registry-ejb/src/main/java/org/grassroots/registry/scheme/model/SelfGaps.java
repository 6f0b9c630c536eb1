package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums up, case by case, what organisations gave themselves for each indicator and what auditors held true. Exact. */
public final class SelfGaps {

    private final Map<String, Sums> sums = new LinkedHashMap<>();

    public SelfGaps(Scheme scheme) {
        scheme.indicators().forEach(indicator -> sums.put(indicator.code(), new Sums(indicator)));
    }

    /**
     * What became of one indicator in the cases that have both values.
     *
     * @param self the mean of the points by the self-inspections, with two decimals
     * @param audited the mean of the official points
     * @param over how many cases gave themselves more than they got
     */
    public record Gap(Indicator indicator, int cases, BigDecimal self, BigDecimal audited, int over) {

        /** By how many points of the indicator organisations think better of themselves. */
        public BigDecimal points() {
            return self.subtract(audited);
        }
    }

    /** Adds a case. */
    public void add(StagedResult result) {
        sums.forEach((code, sum) -> {
            var values = result.values().get(code);
            if (values != null
                    && values.at(Stage.SELF).orElse(null) instanceof Outcome.Scored self
                    && values.official() instanceof Outcome.Scored audited) {
                sum.add(self.points(), audited.points());
            }
        });
    }

    /** The indicators that any case has both values of, the one with the widest gap first. */
    public List<Gap> widestFirst() {
        var gaps = new ArrayList<Gap>();
        sums.values().stream().filter(sum -> sum.cases > 0).forEach(sum -> gaps.add(sum.gap()));
        gaps.sort(Comparator.comparing(Gap::points).reversed());
        return gaps;
    }

    private static final class Sums {

        private final Indicator indicator;
        private int cases;
        private int over;
        private BigDecimal self = BigDecimal.ZERO;
        private BigDecimal audited = BigDecimal.ZERO;

        private Sums(Indicator indicator) {
            this.indicator = indicator;
        }

        private void add(BigDecimal own, BigDecimal official) {
            cases++;
            over += own.compareTo(official) > 0 ? 1 : 0;
            self = self.add(own);
            audited = audited.add(official);
        }

        private Gap gap() {
            return new Gap(indicator, cases, mean(self), mean(audited), over);
        }

        private BigDecimal mean(BigDecimal sum) {
            return Exact.of(sum).dividedBy(Exact.of(cases)).round2();
        }
    }
}
