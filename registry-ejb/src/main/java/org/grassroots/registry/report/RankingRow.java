package org.grassroots.registry.report;

import java.io.Serializable;
import java.math.BigDecimal;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.scheme.model.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A case in a ranking.
 *
 * @param rank its place among the cases listed; equal totals share one, and null stands where there is no result
 * @param name what the organisation was called when the campaign opened
 * @param city the code of the city that it lies in
 * @param grade there without a total for who did not take part
 */
public record RankingRow(
        @Nullable Integer rank,
        String caseId,
        String organisationId,
        String registryNumber,
        String name,
        String division,
        String divisionLabel,
        String city,
        String cityLabel,
        CaseState state,
        @Nullable BigDecimal total,
        @Nullable Grade grade)
        implements Serializable {}
