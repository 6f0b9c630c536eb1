package org.grassroots.registry.registration;

import java.io.Serializable;
import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.ProposedChange;
import org.grassroots.registry.registration.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed to change in what the register says about an organisation.
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

    /** What can be proposed to change of a kind: what it was asked for when it applied, and what its congresses decide. */
    public static List<Attribute> attributes(OrganisationKind kind) {
        var asked = Questionnaire.of(kind).attributes();
        return Attribute.written().stream()
                .filter(attribute -> asked.contains(attribute) || CongressReport.ATTRIBUTES.contains(attribute))
                .toList();
    }
}
