package org.grassroots.registry.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.DivisionView;
import org.jspecify.annotations.Nullable;

/**
 * What the sample says of one county's association. All of it is made up, drawn from the county's code, so that every
 * sample province is the same; only the dates of {@link #INDEPENDENT_IN} and {@link #PARTY_GROUP_IN} are set by hand.
 *
 * <p>Of these, six and five lie in the first half of 2021, as many as the province's work report of that year counts
 * (seed 001); which counties they were the report does not say. The first and the last day of the half-year are among
 * them, and the days just outside.
 *
 * @param quality how well the association does, between 0 and 1
 */
record SampleCounty(
        DivisionCode division,
        String name,
        EstablishmentMode mode,
        LocalDate since,
        @Nullable LocalDate partyGroupSince,
        String chair,
        double quality) {

    /** The day on which an association that was co-located before became independent. */
    static final Map<String, LocalDate> INDEPENDENT_IN = Map.of(
            "320118", LocalDate.of(2021, 1, 1),
            "320324", LocalDate.of(2021, 2, 26),
            "320413", LocalDate.of(2021, 3, 18),
            "320623", LocalDate.of(2021, 4, 12),
            "320831", LocalDate.of(2021, 5, 20),
            "321324", LocalDate.of(2021, 6, 30),
            "320925", LocalDate.of(2021, 7, 1));

    /** The day on which an association that had none formed a party group. */
    static final Map<String, LocalDate> PARTY_GROUP_IN = Map.of(
            "320118", LocalDate.of(2021, 1, 29),
            "320312", LocalDate.of(2021, 3, 5),
            "320506", LocalDate.of(2021, 4, 22),
            "320803", LocalDate.of(2021, 5, 31),
            "321183", LocalDate.of(2021, 6, 25),
            "321084", LocalDate.of(2020, 12, 31));

    private static final String[] NAMES = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};

    /** What the association of a county is called: districts have their city's name in front, the others do without. */
    static String nameOf(DivisionView county) {
        return (county.name().endsWith("区") ? county.label() : county.name()) + "科学技术协会";
    }

    /** What the sample says of the association with this name in the county with this code. */
    static SampleCounty of(DivisionCode division, String name) {
        var draw = new SplittableRandom(Long.parseLong(division.value()));
        boolean changes = INDEPENDENT_IN.containsKey(division.value());
        var mode = changes || draw.nextInt(100) < 35 ? EstablishmentMode.CO_LOCATED : EstablishmentMode.INDEPENDENT;
        var since = LocalDate.of(draw.nextInt(1958, 2006), draw.nextInt(1, 13), draw.nextInt(1, 28));
        boolean partyGroup = draw.nextInt(100) < 45 && !PARTY_GROUP_IN.containsKey(division.value());
        var partyGroupSince = LocalDate.of(draw.nextInt(2006, 2020), draw.nextInt(1, 13), draw.nextInt(1, 28));
        return new SampleCounty(
                division,
                name,
                mode,
                since,
                partyGroup ? partyGroupSince : null,
                "样例主席" + NAMES[draw.nextInt(NAMES.length)] + NAMES[draw.nextInt(NAMES.length)],
                0.45 + 0.55 * draw.nextDouble());
    }
}
