package org.grassroots.registry.organisation;

import org.grassroots.registry.organisation.model.ErasedName;

/**
 * A feature that keeps names of officers. When the name of somebody who left office is erased, every bean of this type
 * is asked in how many places it has the name, and then to put the mark in its place.
 */
public interface NameKeeper {

    /** Where the name stands. */
    NamePlaces look(ErasedName what);

    /** Puts the mark in place of the name, in the transaction of the caller. */
    void erase(ErasedName what);
}
