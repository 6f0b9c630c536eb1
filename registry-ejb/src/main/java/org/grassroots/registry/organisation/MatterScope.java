package org.grassroots.registry.organisation;

import java.util.Set;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.shared.DivisionCode;

/**
 * About whom one asks what is under way.
 *
 * @param organisations ids of those in the register
 * @param divisions in which, or below which, another may be applied for
 * @param places which nobody can be granted who applies for one
 * @param hostCodes credit codes of hosts of which one may be applied for
 * @param parents registry numbers of those on which one that is applied for may depend
 */
public record MatterScope(
        Set<String> organisations,
        Set<DivisionCode> divisions,
        Set<Place> places,
        Set<String> hostCodes,
        Set<String> parents) {

    public MatterScope {
        organisations = Set.copyOf(organisations);
        divisions = Set.copyOf(divisions);
        places = Set.copyOf(places);
        hostCodes = Set.copyOf(hostCodes);
        parents = Set.copyOf(parents);
    }

    /** These alone. */
    public static MatterScope of(Set<String> organisations) {
        return new MatterScope(organisations, Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Whether something that is applied for can be within it. */
    public boolean asksForApplications() {
        return !(divisions.isEmpty() && places.isEmpty() && hostCodes.isEmpty() && parents.isEmpty());
    }
}
