package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.CaseResult;
import org.grassroots.registry.assessment.model.FrozenCase;
import org.grassroots.registry.assessment.model.Scoring;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;

/** Makes the result of a case from exactly the contents that somebody has seen. */
@ApplicationScoped
class Results {

    private Cases cases;
    private Outcomes outcomes;

    @SuppressWarnings("NullAway.Init")
    protected Results() {
        // for the container's proxy
    }

    @Inject
    Results(Cases cases, Outcomes outcomes) {
        this.cases = cases;
        this.outcomes = outcomes;
    }

    /** What a case got. */
    CaseResult of(String caseId) {
        return cases.result(caseId).orElseThrow(() -> new RegistryException(AssessmentProblem.RESULT_NOT_YET, caseId));
    }

    /**
     * The first result of a case.
     *
     * @throws RegistryException {@link AssessmentProblem#CONTENT_CHANGED} if the contents are others than those seen, {@link
     *     AssessmentProblem#CASE_UNSCORED} with the indicators that have no points
     */
    CaseResult first(Desk desk, String contentHash) {
        var frozen = seen(desk, contentHash);
        var result = new CaseResult(desk.file().id(), frozen, complete(desk, frozen), desk.given());
        cases.add(result);
        return result;
    }

    /** Takes away a result that does not hold. */
    CaseResult annul(String caseId) {
        var annulled = of(caseId);
        cases.remove(annulled);
        return annulled;
    }

    /** The result that takes the place of the one objected to; it is refused like the first. */
    CaseResult again(Desk desk, String contentHash) {
        var frozen = seen(desk, contentHash);
        var scoring = complete(desk, frozen);
        var result = of(desk.file().id());
        result.score(frozen, scoring, desk.given());
        outcomes.regrade(desk.file(), result, scoring);
        return result;
    }

    private static FrozenCase seen(Desk desk, String contentHash) {
        var frozen = desk.file().frozen();
        if (!frozen.sha256().equals(contentHash)) {
            throw new RegistryException(AssessmentProblem.CONTENT_CHANGED);
        }
        return frozen;
    }

    private static Scoring complete(Desk desk, FrozenCase frozen) {
        var scoring = new Scoring(desk.file().scheme(), frozen);
        if (!scoring.isComplete()) {
            throw new RegistryException(
                    AssessmentProblem.CASE_UNSCORED,
                    scoring.unscored().entrySet().stream()
                            .map(unscored -> FieldProblem.of(
                                    unscored.getKey(),
                                    AssessmentProblem.INDICATOR_UNSCORED,
                                    unscored.getValue().text(Locale.CHINESE),
                                    unscored.getValue().text(Locale.ENGLISH),
                                    unscored.getValue().name()))
                            .toList());
        }
        return scoring;
    }
}
