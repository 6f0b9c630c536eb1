package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.LifeAct;

/**
 * What befalls an organisation, from which day on, by which decision.
 *
 * @param effectiveOn the first day on which it stands so
 * @param evidence ids of the files that prove it
 */
public record LifeStep(
        String organisationId,
        LifeAct act,
        LocalDate effectiveOn,
        Decision decision,
        String reason,
        List<String> evidence)
        implements Serializable {

    public LifeStep {
        evidence = List.copyOf(evidence);
    }
}
