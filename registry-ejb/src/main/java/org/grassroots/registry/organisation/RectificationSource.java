package org.grassroots.registry.organisation;

import java.util.Optional;

/**
 * A feature that knows what organisations were ordered to put right. A suspension is lifted once that is verified
 * (lifecycle L12), so every bean of this type is asked before.
 */
public interface RectificationSource {

    /** The number of the order that an organisation has still to follow, or that has still to be closed. */
    Optional<String> openOf(String organisationId);
}
