package org.grassroots.registry.report.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What tells one {@link Milestone} from the others; a class since the provider cannot make a record. */
public class MilestoneKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String organisationId;
    private @Nullable Figure figure;
    private @Nullable LocalDate happenedOn;
    private @Nullable OffsetDateTime recordedAt;

    public MilestoneKey() {
        // for the persistence provider
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MilestoneKey key
                && Objects.equals(organisationId, key.organisationId)
                && figure == key.figure
                && Objects.equals(happenedOn, key.happenedOn)
                && Objects.equals(recordedAt, key.recordedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisationId, figure, happenedOn, recordedAt);
    }
}
