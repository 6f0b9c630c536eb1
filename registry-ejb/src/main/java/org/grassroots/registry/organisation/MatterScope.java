package org.grassroots.registry.organisation;

import java.util.Set;
import org.grassroots.registry.shared.DivisionCode;

/**
 * About whom one asks what is under way.
 *
 * @param organisations ids of those in the register
 * @param divisions where another may be applied for
 */
public record MatterScope(Set<String> organisations, Set<DivisionCode> divisions) {

    public MatterScope {
        organisations = Set.copyOf(organisations);
        divisions = Set.copyOf(divisions);
    }
}
