package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;

/**
 * What a congress (代表大会) of an organisation decided, as it enters the register.
 *
 * @param changes what is true from that congress on
 * @param founding whether it is the first, which makes an approved organisation an active one
 * @param proposedBy the name of who reported it
 */
public record CongressOutcome(String organisationId, List<FactChange> changes, boolean founding, String proposedBy)
        implements Serializable {

    public CongressOutcome {
        changes = List.copyOf(changes);
    }

    /** The new session, by which its day and its proof are told. */
    FactChange session() {
        return changes.stream()
                .filter(change -> change.attribute() == Attribute.SESSION)
                .findFirst()
                .orElseThrow();
    }
}
