package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.CaseStep;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Recusal;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who of the inspectors inspects a case: the members of the team that has its city, or any where no team has it; but
 * nobody of its own division or organisation, and nobody who had another part in it.
 */
@ApplicationScoped
class Inspectors {

    private static final Set<CaseVerb> INSPECTING = EnumSet.of(CaseVerb.FIND, CaseVerb.INSPECT);

    private CaseFiles files;
    private InspectionTeams teams;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected Inspectors() {
        // for the container's proxy
    }

    @Inject
    Inspectors(CaseFiles files, InspectionTeams teams, Acting acting) {
        this.files = files;
        this.teams = teams;
        this.acting = acting;
    }

    /**
     * Opens the file of a case for whoever inspects it.
     *
     * @throws RegistryException {@link AssessmentProblem#TEAM_OF_OTHERS} or {@link AssessmentProblem#INSPECTOR_RECUSED}
     *     beside all that {@link CaseFiles#open} refuses
     */
    Desk open(String caseId, CaseVerb verb, @Nullable Long seenVersion) {
        var desk = files.open(caseId, verb, seenVersion);
        refusal(desk.file().root(), () -> teams.parts(caseId)).ifPresent(problem -> {
            throw new RegistryException(problem);
        });
        return desk;
    }

    /** What of {@code possible} the actor can really do, who may be of another team or recused. */
    Set<CaseVerb> among(Set<CaseVerb> possible, AssessmentCase root) {
        return among(possible, root, () -> teams.parts(root.id()));
    }

    /** The same where the case was read with its steps already. */
    Set<CaseVerb> among(Set<CaseVerb> possible, CaseFile file, List<CaseStep> steps) {
        return among(possible, file.root(), () -> {
            var parts = new HashSet<>(file.contents().givers(Role.INSPECTOR));
            steps.stream()
                    .map(CaseStep::given)
                    .filter(given -> !given.role().equals(Role.INSPECTOR.name()))
                    .forEach(given -> parts.add(given.by()));
            return parts;
        });
    }

    private Set<CaseVerb> among(Set<CaseVerb> possible, AssessmentCase root, Supplier<Set<String>> parts) {
        if (INSPECTING.stream().noneMatch(possible::contains)
                || refusal(root, parts).isEmpty()) {
            return possible;
        }
        var left = EnumSet.noneOf(CaseVerb.class);
        possible.stream().filter(verb -> !INSPECTING.contains(verb)).forEach(left::add);
        return left;
    }

    private Optional<AssessmentProblem> refusal(AssessmentCase root, Supplier<Set<String>> parts) {
        var actor = acting.actor();
        var team = teams.over(root);
        if (team.isPresent() && !team.get().contains(actor.id())) {
            return Optional.of(AssessmentProblem.TEAM_OF_OTHERS);
        }
        return new Recusal(root.subject(), parts.get())
                .of(actor.id(), actor.grants())
                .map(reason -> AssessmentProblem.INSPECTOR_RECUSED);
    }
}
