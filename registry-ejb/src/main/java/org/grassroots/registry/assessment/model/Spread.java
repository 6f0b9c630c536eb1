package org.grassroots.registry.assessment.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.grassroots.registry.shared.DivisionCode;

/**
 * 得分分布与自评偏差: how the results of a campaign are spread, and how far apart self-inspection and audit are.
 *
 * @param bands five points each, from the lowest in which anybody is up to full marks
 * @param cities by their codes
 * @param whole all of them together
 */
public record Spread(List<Band> bands, List<Part> cities, Part whole) {

    /** How many points a band is wide. */
    private static final int WIDTH = 5;

    private static final int FULL = 100;

    public Spread {
        bands = List.copyOf(bands);
        cities = List.copyOf(cities);
    }

    /**
     * One scored case.
     *
     * @param audited the result; 0 to 100
     * @param self what it would be by the self-inspection alone
     * @param deviating whether the two are further apart than the scheme finds usual
     */
    public record Scored(DivisionCode division, BigDecimal audited, BigDecimal self, boolean deviating) {}

    /**
     * So many cases got from this many points up to, but not including, {@code below}; full marks belong to the last band.
     *
     * @param audited by the result
     * @param self by the self-inspection alone
     */
    public record Band(int from, int below, int audited, int self) {

        /** Whether full marks belong to it. */
        public boolean isLast() {
            return below > FULL;
        }
    }

    /**
     * The cases of one city, of the province itself, or all of them.
     *
     * @param audited the mean of the results, with two decimals
     * @param self the mean by the self-inspections
     * @param deviating how many are further apart than the scheme finds usual
     */
    public record Part(DivisionCode division, int cases, BigDecimal audited, BigDecimal self, int deviating) {

        /** By how much organisations think better of themselves than auditors do; negative where they think worse. */
        public BigDecimal gap() {
            return self.subtract(audited);
        }

        private static Part of(DivisionCode division, List<Scored> cases) {
            return new Part(
                    division,
                    cases.size(),
                    mean(cases.stream().map(Scored::audited).toList()),
                    mean(cases.stream().map(Scored::self).toList()),
                    (int) cases.stream().filter(Scored::deviating).count());
        }

        private static BigDecimal mean(List<BigDecimal> points) {
            return points.isEmpty()
                    ? BigDecimal.ZERO.setScale(2)
                    : points.stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .divide(BigDecimal.valueOf(points.size()), 2, RoundingMode.HALF_UP);
        }
    }

    /** Of these cases of one province. */
    public static Spread of(DivisionCode province, List<Scored> cases) {
        var cities = new TreeMap<DivisionCode, List<Scored>>();
        cases.forEach(one -> cities.computeIfAbsent(one.division().city(), none -> new ArrayList<>())
                .add(one));
        return new Spread(
                bands(cases),
                cities.entrySet().stream()
                        .map(city -> Part.of(city.getKey(), city.getValue()))
                        .toList(),
                Part.of(province, cases));
    }

    private static List<Band> bands(List<Scored> cases) {
        int number = FULL / WIDTH;
        var audited = new int[number];
        var self = new int[number];
        int lowest = number;
        for (var one : cases) {
            audited[place(one.audited())]++;
            self[place(one.self())]++;
            lowest = Math.min(lowest, Math.min(place(one.audited()), place(one.self())));
        }
        var bands = new ArrayList<Band>();
        for (int place = lowest; place < number; place++) {
            int from = place * WIDTH;
            int below = from + WIDTH == FULL ? FULL + 1 : from + WIDTH;
            bands.add(new Band(from, below, audited[place], self[place]));
        }
        return bands;
    }

    private static int place(BigDecimal points) {
        return Math.min(points.intValue(), FULL - 1) / WIDTH;
    }
}
