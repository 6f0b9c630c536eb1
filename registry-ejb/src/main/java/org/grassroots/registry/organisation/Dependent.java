package org.grassroots.registry.organisation;

import org.grassroots.registry.organisation.model.Organisation;

/**
 * An organisation that goes along to a successor, since what it depends on ends.
 *
 * @param parent on which it depends before
 */
record Dependent(Organisation organisation, Organisation parent) {}
