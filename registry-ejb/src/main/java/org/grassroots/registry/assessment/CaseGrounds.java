package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.assessment.CaseView.SubjectView;
import org.grassroots.registry.assessment.InspectionView.FindingView;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.Title;
import org.jspecify.annotations.Nullable;

/**
 * What of a case gives ground for putting something right.
 *
 * @param decidedOn the day of the decision on the campaign's results, or null before
 * @param grade null before the decision, and for who was exempt
 * @param months within how many months a rectification is due by the grade; 0 where it asks for none
 * @param findings what was found on site, once the inspection is done
 * @param weak the indicators that got little of what they could get, once that is decided
 */
public record CaseGrounds(
        String caseId,
        String campaign,
        SubjectView subject,
        CaseState state,
        @Nullable LocalDate decidedOn,
        @Nullable Grade grade,
        int months,
        List<FindingView> findings,
        List<Weakness> weak)
        implements Serializable {

    public CaseGrounds {
        findings = List.copyOf(findings);
        weak = List.copyOf(weak);
    }

    /** An indicator that got few points. */
    public record Weakness(String indicator, Title title, BigDecimal points, int weight) implements Serializable {}
}
