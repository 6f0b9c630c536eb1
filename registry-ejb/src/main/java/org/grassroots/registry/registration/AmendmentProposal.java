package org.grassroots.registry.registration;

import java.io.Serializable;
import java.util.List;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.ProposedChange;
import org.jspecify.annotations.Nullable;

/**
 * What a county proposes to change in what the register says about its association.
 *
 * @param decision whose decision it rests upon, of which day and under what number
 * @param reason why, where the decision does not say it
 * @param evidence ids of the files that prove it
 */
public record AmendmentProposal(
        String organisationId,
        List<ProposedChange> changes,
        Decision decision,
        @Nullable String reason,
        List<String> evidence)
        implements Serializable {

    public AmendmentProposal {
        changes = List.copyOf(changes);
        evidence = List.copyOf(evidence);
    }
}
