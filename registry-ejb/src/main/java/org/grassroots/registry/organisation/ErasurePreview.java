package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.util.List;

/**
 * What the erasure of a name would do.
 *
 * @param offices what its bearer holds and held; these stay, without the name
 * @param places in how many places the name stands
 * @param contactPlaces in how many places telephone numbers and addresses stand that the organisation no longer has
 * @param inOffice whether its bearer is in office or will be, so that it stays
 * @param underWay whether something is being decided that names its bearer, so that it stays for now
 * @param version the organisation's version on which this is based
 */
public record ErasurePreview(
        String organisationId,
        String name,
        List<PeopleView.Holder> offices,
        int places,
        int contactPlaces,
        boolean inOffice,
        boolean underWay,
        long version)
        implements Serializable {

    public ErasurePreview {
        offices = List.copyOf(offices);
    }

    /** Whether it can be erased. */
    public boolean erasable() {
        return places > 0 && !inOffice && !underWay;
    }
}
