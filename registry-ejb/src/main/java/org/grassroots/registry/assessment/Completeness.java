package org.grassroots.registry.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.scheme.Faults;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.scheme.model.Expert;
import org.grassroots.registry.scheme.model.Fault;
import org.grassroots.registry.scheme.model.FaultCode;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.Outcome;
import org.grassroots.registry.scheme.model.Reason;
import org.grassroots.registry.shared.FieldProblem;

/** What a self-inspection still lacks before it can be handed in, by indicator and all at once. */
final class Completeness {

    private final CaseFile file;
    private final List<FieldProblem> missing = new ArrayList<>();

    private Completeness(CaseFile file) {
        this.file = file;
    }

    /** Everything that is missing; the name of each problem's field is the indicator's code, empty for the whole case. */
    static List<FieldProblem> missing(CaseFile file) {
        var completeness = new Completeness(file);
        completeness.values();
        completeness.rules();
        return List.copyOf(completeness.missing);
    }

    private void values() {
        var outcomes = new Engine(file.scheme()).outcomes(file.contents().self());
        file.scheme().indicators().forEach(indicator -> {
            if (outcomes.get(indicator.code()) instanceof Outcome.Unscored unscored
                    && !(indicator.method() instanceof Expert)) {
                lacks(indicator, unscored);
            }
        });
    }

    private void lacks(Indicator indicator, Outcome.Unscored unscored) {
        if (unscored.reason() == Reason.ANSWER_MISSING) {
            missing.add(FieldProblem.of(indicator.code(), AssessmentProblem.ANSWER_MISSING));
        }
        if (unscored.reason() == Reason.FIGURE_MISSING) {
            var given = file.contents().self().figures().keySet();
            indicator.method().figures().stream()
                    .filter(figure -> !given.contains(figure))
                    .map(figure -> Catalogue.standard().find(figure).orElseThrow())
                    .forEach(figure -> missing.add(FieldProblem.of(
                            indicator.code(),
                            AssessmentProblem.FIGURE_MISSING,
                            figure.title().zh(),
                            figure.title().en())));
        }
    }

    private void rules() {
        file.contents().self().faultsAgainst(file.scheme()).forEach(fault -> missing.add(Faults.field("", fault)));
        file.selfFaults(Set.copyOf(file.contents().proven())).forEach(this::rule);
    }

    private void rule(Fault fault) {
        if (fault.code() == FaultCode.EVIDENCE_REQUIRED) {
            missing.add(FieldProblem.of(fault.arguments().get(0), AssessmentProblem.EVIDENCE_MISSING));
        } else {
            missing.add(Faults.field("", fault));
        }
    }
}
