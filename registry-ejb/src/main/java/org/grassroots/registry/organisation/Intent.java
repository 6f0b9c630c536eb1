package org.grassroots.registry.organisation;

import java.util.List;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Rearrangement;

/**
 * What a plan says once it is read.
 *
 * @param named ids of the organisations that it names to end, to move or to go along; empty where they are found
 */
record Intent(Rearrangement what, List<String> named) {

    Intent {
        named = List.copyOf(named);
    }

    /** One whose organisations are found on its day. */
    static Intent found(Rearrangement what) {
        return new Intent(what, List.of());
    }

    /** One that names its organisations. */
    static Intent naming(Rearrangement what, List<Organisation> named) {
        return new Intent(what, named.stream().map(Organisation::id).distinct().toList());
    }
}
