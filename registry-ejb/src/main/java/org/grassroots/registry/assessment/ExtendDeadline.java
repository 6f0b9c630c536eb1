package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision on more time; the fields have the names of the inputs of its form.
 *
 * @param campaign its code
 * @param whose the id of a case or the code of a division
 * @param until the last instant of the self-inspection from now on
 * @param documentNumber 文号
 */
public record ExtendDeadline(
        String campaign,
        Whose whose,
        @Nullable Instant until,
        String decidedBody,
        String documentNumber,
        @Nullable LocalDate decidedOn,
        String reason)
        implements Serializable {

    /** One case, or the cases of a division; with neither, the whole campaign. */
    public record Whose(@Nullable String caseId, @Nullable String division) implements Serializable {

        /** Everybody in the campaign. */
        public static final Whose ALL = new Whose(null, null);
    }
}
