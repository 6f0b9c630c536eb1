package org.grassroots.registry.report;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a campaign that the actor may see, ranked.
 *
 * @param campaign the campaign's code
 * @param city the code of the only city whose cases are listed; null for all
 * @param rows by result, the highest first; those without one come last, by division
 * @param byCity every city that the actor sees cases of, by code, whichever is listed
 */
public record Ranking(
        String campaign,
        String titleZh,
        String titleEn,
        int assessedYear,
        @Nullable String city,
        List<RankingRow> rows,
        List<CityResult> byCity)
        implements Serializable {

    public Ranking {
        rows = List.copyOf(rows);
        byCity = List.copyOf(byCity);
    }
}
