package org.grassroots.registry.registration;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.ApplicationStep;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.Verb;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An application as one person sees it.
 *
 * @param version to be handed back with a change or a step: it says on what the person based it
 * @param contentHash the fingerprint of what was last handed in, or null before that
 * @param decision who decided, on what day and under what number; a rejection names the body alone
 * @param organisationId the organisation that came of it, with its number in the register
 * @param editable whether this person may change it now
 * @param verbs the steps that this person may take now
 */
public record ApplicationView(
        String id,
        long version,
        ApplicationState state,
        ApplicationContent content,
        List<EvidenceView> evidence,
        String applicantName,
        Instant createdAt,
        Instant changedAt,
        String changedBy,
        @Nullable Instant submittedAt,
        @Nullable String contentHash,
        @Nullable Decision decision,
        @Nullable String organisationId,
        @Nullable String registryNumber,
        List<Step> steps,
        boolean editable,
        List<Verb> verbs)
        implements Serializable {

    public ApplicationView {
        evidence = List.copyOf(evidence);
        steps = List.copyOf(steps);
        verbs = List.copyOf(verbs);
    }

    /** A step that was taken. */
    public record Step(
            Verb verb,
            ApplicationState from,
            ApplicationState to,
            Instant at,
            String name,
            Role role,
            String division,
            @Nullable String opinion,
            @Nullable String contentHash)
            implements Serializable {

        static Step of(ApplicationStep step) {
            return new Step(
                    step.verb(),
                    step.from(),
                    step.to(),
                    step.at(),
                    step.name(),
                    step.role(),
                    step.division().value(),
                    step.opinion(),
                    step.contentHash());
        }
    }
}
