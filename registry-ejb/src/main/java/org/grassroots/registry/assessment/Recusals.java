package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.CaseContents;
import org.grassroots.registry.assessment.model.Recusal;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;

/** Finds out who does not judge a case because of what else they are or did. */
@ApplicationScoped
class Recusals {

    private CaseRows rows;

    @SuppressWarnings("NullAway.Init")
    protected Recusals() {
        // for the container's proxy
    }

    @Inject
    Recusals(CaseRows rows) {
        this.rows = rows;
    }

    /** The rule for one case, with everybody who had a part in it other than as an expert. */
    Recusal of(CaseFile file) {
        return of(file.root(), file.contents());
    }

    /** The same for one whose contents have still to be read. */
    Recusal of(AssessmentCase root) {
        return of(root, rows.contents(root));
    }

    private Recusal of(AssessmentCase root, CaseContents contents) {
        var parts = new HashSet<>(contents.givers(Role.EXPERT));
        rows.steps(root.id()).stream()
                .filter(step -> !step.given().role().equals(Role.EXPERT.name()))
                .forEach(step -> parts.add(step.given().by()));
        return new Recusal(root.subject(), parts);
    }

    /**
     * Asks that somebody judges without prejudice.
     *
     * @throws RegistryException {@link AssessmentProblem#EXPERT_OF_THE_PLACE} or {@link
     *     AssessmentProblem#EXPERT_HAD_A_PART}
     */
    static void require(Recusal rule, String account, String name, List<Grant> grants) {
        rule.of(account, grants).ifPresent(reason -> {
            throw new RegistryException(
                    reason == Recusal.Reason.PART
                            ? AssessmentProblem.EXPERT_HAD_A_PART
                            : AssessmentProblem.EXPERT_OF_THE_PLACE,
                    name);
        });
    }
}
