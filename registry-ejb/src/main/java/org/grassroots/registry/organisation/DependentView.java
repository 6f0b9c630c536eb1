package org.grassroots.registry.organisation;

import java.io.Serializable;

/**
 * An organisation that goes along to the one that carries on, as it is shown.
 *
 * @param parent on which it depends before
 */
public record DependentView(ReorganisationMember organisation, ReorganisationMember parent) implements Serializable {

    private static final long serialVersionUID = 1L;
}
