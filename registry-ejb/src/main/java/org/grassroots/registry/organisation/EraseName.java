package org.grassroots.registry.organisation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The decision that the name of somebody who left office is erased.
 *
 * @param contacts whether telephone numbers and addresses that the organisation no longer has go with it
 */
public record EraseName(String organisationId, @Nullable String name, boolean contacts, Decision decision)
        implements Serializable {}
