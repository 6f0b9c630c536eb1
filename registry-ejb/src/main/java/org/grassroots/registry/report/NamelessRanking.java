package org.grassroots.registry.report;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.scheme.model.Grade;
import org.jspecify.annotations.Nullable;

/**
 * 不具名排名: all cases of a decided campaign by result, without a word of who they are: everybody can see where their
 * own result stands in the province.
 *
 * @param subjectKind the kind of all of them
 * @param city the code of the only city whose cases are listed; null for all
 */
public record NamelessRanking(
        String campaign,
        String titleZh,
        String titleEn,
        int assessedYear,
        String subjectKind,
        @Nullable String city,
        List<Row> rows,
        List<CityResult> byCity)
        implements Serializable {

    public NamelessRanking {
        rows = List.copyOf(rows);
        byCity = List.copyOf(byCity);
    }

    /** A case; equal totals share a rank, and null stands where there is no result. */
    public record Row(
            @Nullable Integer rank,
            String city,
            String cityLabel,
            CaseState state,
            @Nullable BigDecimal total,
            @Nullable Grade grade)
            implements Serializable {

        static Row of(RankingRow named) {
            return new Row(named.rank(), named.city(), named.cityLabel(), named.state(), named.total(), named.grade());
        }
    }
}
