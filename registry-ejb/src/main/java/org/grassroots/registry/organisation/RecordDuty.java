package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.DutyKind;
import org.jspecify.annotations.Nullable;

/**
 * What one of the four heads who serve in an association did there; anything may be missing still.
 *
 * @param evidence the file that proves it, one at the most
 */
public record RecordDuty(
        String organisationId,
        @Nullable String officer,
        @Nullable DutyKind kind,
        @Nullable LocalDate happenedOn,
        @Nullable String what,
        List<String> evidence)
        implements Serializable {

    public RecordDuty {
        evidence = List.copyOf(evidence);
    }
}
