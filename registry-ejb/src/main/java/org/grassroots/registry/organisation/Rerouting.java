package org.grassroots.registry.organisation;

import java.io.Serializable;

/**
 * An organisation that comes to be supervised by others, since its host is another's.
 *
 * @param from the code of the division that supervises it before
 * @param to the code of the division that supervises it afterwards
 */
public record Rerouting(ReorganisationMember organisation, String from, String to) implements Serializable {

    private static final long serialVersionUID = 1L;
}
