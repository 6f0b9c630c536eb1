package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.grassroots.registry.shared.Tree;
import org.jspecify.annotations.Nullable;

/**
 * As of when the register is asked.
 *
 * @param asOf on which day, or null for today
 * @param knownAt as the register knew it at which instant, or null for what it knows now
 * @param tree by the divisions of which time organisations are found
 */
public record PastMoment(@Nullable LocalDate asOf, @Nullable Instant knownAt, Tree tree) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** On a day, as it is known now, by the divisions of that day. */
    public static PastMoment on(LocalDate day) {
        return new PastMoment(day, null, Tree.THEN);
    }
}
