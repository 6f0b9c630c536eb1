package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scores cases by one scheme, to the cent and always alike (contract §3). It keeps nothing between cases, so one
 * engine serves any number of threads.
 *
 * <p>It never fails on a case: whatever it cannot read leaves the indicator unscored. Whether a case may be handed in
 * at all is asked of {@link CaseDocument#faultsAgainst} and {@link SelfCheck}.
 */
public record Engine(Scheme scheme) {

    /**
     * The rules of arithmetic by which this engine scores; frozen with a case, changed only when a score could
     * change.
     */
    public static final String VERSION = "1";

    /** The outcome of every indicator, in the order of the scheme. */
    public Map<String, Outcome> outcomes(CaseDocument document) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        for (var dimension : scheme.dimensions()) {
            for (var indicator : dimension.indicators()) {
                outcomes.put(indicator.code(), outcome(indicator, document));
            }
        }
        return outcomes;
    }

    private static Outcome outcome(Indicator indicator, CaseDocument document) {
        var code = indicator.code();
        var declared = document.inapplicable().get(code);
        return declared != null && !(indicator.method() instanceof Unscorable)
                ? new Outcome.NotApplicable(declared)
                : indicator.outcome(
                        new Inputs(document.figures(), document.answers().get(code)));
    }

    /** The sums of one stage, with the adjustments that its document carries. */
    public Tally tally(CaseDocument document) {
        return new Adding(scheme, outcomes(document)).tally(document.adjustments());
    }

    /** Scores one document by itself, as {@code evaluate} does. */
    public Result score(CaseDocument document) {
        var tally = tally(document);
        return Result.of(document.id(), tally, tally.total(), grade(tally.total(), document.adjustments()));
    }

    /**
     * Scores the text of a case document.
     *
     * @throws FaultsException with everything that is wrong with it, by itself and against the scheme
     */
    public Result evaluate(String caseDocument) {
        var document = CaseDocument.read(caseDocument);
        var faults = document.faultsAgainst(scheme);
        if (!faults.isEmpty()) {
            throw new FaultsException(faults);
        }
        return score(document);
    }

    /** Scores a case of three stages (contract §3.5). */
    public StagedResult score(StagedCase staged) {
        return new Staging(this, staged).result();
    }

    @Nullable
    Grade grade(@Nullable BigDecimal result, Adjustments adjustments) {
        return result == null
                ? null
                : new Grading(scheme.bands())
                        .grade(result, !adjustments.vetoes().isEmpty())
                        .orElse(null);
    }
}
