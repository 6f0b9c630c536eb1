package org.grassroots.registry.organisation.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a post in an association. Of the person nothing is kept but the name.
 *
 * @param fourHeads which of the four heads (四长) the person is, or null for none
 */
public record Officer(
        String name, OfficerPost post, @Nullable FourHeads fourHeads) implements Serializable {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 50;

    public Officer {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.matches("(?s).*[|\\p{Cntrl}].*")) {
            throw new IllegalArgumentException("not the name of an officer: " + name);
        }
    }
}
