package org.grassroots.registry.organisation;

/**
 * A feature of which something that is under way goes where its organisation goes. Every bean of this type is told in
 * the same transaction, so that whoever supervises the organisation now finds it.
 */
public interface OrganisationFollower {

    /** It lies elsewhere, or is supervised by others, than before. */
    void moved(OrganisationRef organisation);
}
