package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.grassroots.registry.assessment.model.Spread;
import org.grassroots.registry.scheme.model.SelfGaps;
import org.grassroots.registry.scheme.model.Title;

/**
 * {@link Spread} with the campaign that it is about, and codes for divisions.
 *
 * @param indicators where organisations think better of themselves than auditors do, the widest gap first
 */
public record SpreadView(
        CampaignView campaign, List<Band> bands, List<Part> cities, Part whole, List<IndicatorGap> indicators)
        implements Serializable {

    public SpreadView {
        bands = List.copyOf(bands);
        cities = List.copyOf(cities);
        indicators = List.copyOf(indicators);
    }

    /** A band of {@link Spread.Band}. */
    public record Band(int from, int below, boolean last, int audited, int self) implements Serializable {}

    /** A part of {@link Spread.Part}. */
    public record Part(String division, int cases, BigDecimal audited, BigDecimal self, BigDecimal gap, int deviating)
            implements Serializable {

        private static Part of(Spread.Part part) {
            return new Part(
                    part.division().value(), part.cases(), part.audited(), part.self(), part.gap(), part.deviating());
        }
    }

    /** What became of one indicator, as {@link SelfGaps.Gap}. */
    public record IndicatorGap(
            String code,
            Title title,
            int weight,
            int cases,
            BigDecimal self,
            BigDecimal audited,
            BigDecimal gap,
            int over)
            implements Serializable {

        private static IndicatorGap of(SelfGaps.Gap gap) {
            var indicator = gap.indicator();
            return new IndicatorGap(
                    indicator.code(),
                    indicator.title(),
                    indicator.weight(),
                    gap.cases(),
                    gap.self(),
                    gap.audited(),
                    gap.points(),
                    gap.over());
        }
    }

    static SpreadView of(CampaignView campaign, Spread spread, SelfGaps gaps) {
        return new SpreadView(
                campaign,
                spread.bands().stream()
                        .map(band -> new Band(band.from(), band.below(), band.isLast(), band.audited(), band.self()))
                        .toList(),
                spread.cities().stream().map(Part::of).toList(),
                Part.of(spread.whole()),
                gaps.widestFirst().stream().map(IndicatorGap::of).toList());
    }

    /** The most cases in any band, by which charts are drawn. */
    public int most() {
        return bands.stream()
                .mapToInt(band -> Math.max(band.audited(), band.self()))
                .max()
                .orElse(0);
    }
}
