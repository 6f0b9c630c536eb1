package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.Sanction;
import org.jspecify.annotations.Nullable;

/**
 * What befalls an organisation, from which day on, by which decision.
 *
 * @param effectiveOn the first day on which it stands so
 * @param sanction what a step of the ladder rests upon besides; null for any other act
 * @param evidence ids of the files that prove it
 */
public record LifeStep(
        String organisationId,
        LifeAct act,
        LocalDate effectiveOn,
        Decision decision,
        String reason,
        @Nullable Sanction sanction,
        List<String> evidence)
        implements Serializable {

    public LifeStep {
        evidence = List.copyOf(evidence);
    }

    /** What is no step of the ladder. */
    public LifeStep(
            String organisationId,
            LifeAct act,
            LocalDate effectiveOn,
            Decision decision,
            String reason,
            List<String> evidence) {
        this(organisationId, act, effectiveOn, decision, reason, null, evidence);
    }
}
