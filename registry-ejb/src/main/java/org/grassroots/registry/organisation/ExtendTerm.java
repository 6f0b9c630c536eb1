package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The consent that the term of those in office goes on (延期换届).
 *
 * @param extendedTo the last day until which it may
 * @param decision who consented, on which day
 * @param reason why the congress cannot be held in time
 * @param evidence ids of the files that prove it
 */
public record ExtendTerm(
        String organisationId,
        @Nullable LocalDate extendedTo,
        Decision decision,
        @Nullable String reason,
        List<String> evidence)
        implements Serializable {

    public ExtendTerm {
        evidence = List.copyOf(evidence);
    }
}
