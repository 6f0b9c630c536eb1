package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.grassroots.registry.organisation.model.PairState;
import org.grassroots.registry.organisation.model.Resemblance.Reason;

/** Two organisations that may be one, as a line of the list. */
public record DuplicateRow(
        String id,
        int score,
        boolean same,
        PairState state,
        List<Reason> reasons,
        OrganisationRow one,
        OrganisationRow other,
        Instant foundAt)
        implements Serializable {

    public DuplicateRow {
        reasons = List.copyOf(reasons);
    }

    static DuplicateRow of(DuplicatePairs.Found found) {
        var pair = found.pair();
        var resemblance = pair.resemblance();
        return new DuplicateRow(
                pair.id(),
                pair.score(),
                resemblance.isSame(),
                pair.state(),
                resemblance.reasons(),
                OrganisationRow.of(found.one()),
                OrganisationRow.of(found.other()),
                pair.foundAt());
    }
}
