package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.assessment.InspectionView.FindingView;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.RulingKind;
import org.grassroots.registry.scheme.model.Service;
import org.grassroots.registry.scheme.model.Title;
import org.grassroots.registry.shared.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * A case with everything that its page shows: by dimension and indicator the three stages side by side.
 *
 * @param deadline the last instant for what the organisation itself does: hand in, or object
 * @param moves why the deadline stands where it does; empty if it was not moved
 * @param remark what was said with the last step, such as why the case was returned
 * @param missing what keeps the organisation from handing in; empty once it has
 * @param possible what the actor can do now
 * @param reviewed whether the values of desk and site are shown; the organisation sees them with the result
 * @param past the case of the last time, where one was decided and stages are shown; else null
 * @param objection what the organisation objects to in its result on notice, if it does
 * @param findings what inspectors wrote down beside the values, where stages are shown
 * @param contentSha256 the fingerprint that a confirmation has to name
 */
public record CaseView(
        String id,
        long version,
        CampaignView campaign,
        SubjectView subject,
        CaseState state,
        Instant stateSince,
        Instant deadline,
        List<DeadlineMoveView> moves,
        @Nullable String remark,
        Totals totals,
        List<DimensionView> dimensions,
        List<RulingView> rulings,
        List<StepView> steps,
        List<FieldProblem> missing,
        Set<CaseVerb> possible,
        boolean reviewed,
        @Nullable PastCaseView past,
        @Nullable ObjectionView objection,
        List<FindingView> findings,
        String contentSha256)
        implements Serializable {

    public CaseView {
        dimensions = List.copyOf(dimensions);
        rulings = List.copyOf(rulings);
        moves = List.copyOf(moves);
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
        possible = Set.copyOf(possible);
    }

    /** Whether the actor can do this now; pages ask it by the verb's name. */
    public boolean can(String verb) {
        return possible.contains(CaseVerb.valueOf(verb));
    }

    /** The organisation as it was when the campaign opened. */
    public record SubjectView(
            String organisationId, String registryNumber, String name, String division, String jurisdiction)
            implements Serializable {}

    /**
     * Sums as they stand.
     *
     * @param selfSoFar the points of all indicators that have a self value, before factors
     * @param self the self total, once nothing in it is unscored
     * @param official the official total, once nothing in it is unscored
     */
    public record Totals(
            BigDecimal selfSoFar,
            @Nullable BigDecimal self,
            @Nullable BigDecimal official,
            boolean flagged) implements Serializable {}

    /**
     * One dimension.
     *
     * @param selfSoFar the points of its indicators that have a self value
     * @param returned why it was returned last, or null
     * @param open whether the organisation can change what it says of it while the case is with it
     */
    public record DimensionView(
            String code,
            Title title,
            int weight,
            @Nullable Service service,
            BigDecimal selfSoFar,
            @Nullable BigDecimal official,
            @Nullable String returned,
            boolean open,
            List<IndicatorView> indicators)
            implements Serializable {

        public DimensionView {
            indicators = List.copyOf(indicators);
        }
    }

    /** A bonus, deduction or veto of the scheme, and whether an auditor found it to be due ({@code times} above 0). */
    public record RulingView(
            RulingKind kind,
            String code,
            Title title,
            @Nullable BigDecimal points,
            int times,
            @Nullable String reason,
            @Nullable String by)
            implements Serializable {}

    /** A step in the history of the case. */
    public record StepView(
            CaseVerb verb,
            CaseState from,
            CaseState to,
            @Nullable String remark,
            String by,
            String role,
            Instant at) implements Serializable {}
}
