package org.grassroots.registry.organisation;

/**
 * Where a name stands.
 *
 * @param names in how many places
 * @param contacts in how many places telephone numbers and addresses stand that go with it
 * @param underWay whether something is being decided that would put its bearer in office again
 */
public record NamePlaces(int names, int contacts, boolean underWay) {

    NamePlaces and(NamePlaces others) {
        return new NamePlaces(names + others.names, contacts + others.contacts, underWay || others.underWay);
    }
}
