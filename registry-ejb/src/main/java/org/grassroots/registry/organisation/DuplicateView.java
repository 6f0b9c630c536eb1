package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.grassroots.registry.organisation.model.PairState;
import org.grassroots.registry.organisation.model.Resemblance.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Two organisations that may be one, beside each other.
 *
 * @param same whether a code or the name says that they are the same, and not just that they are alike
 * @param decidedBy the name of who decided it, or null while nobody did
 * @param deciding whether whoever asks may decide it
 */
public record DuplicateView(
        String id,
        int score,
        boolean same,
        PairState state,
        List<Reason> reasons,
        OrganisationView one,
        OrganisationView other,
        Instant foundAt,
        @Nullable String decidedBy,
        @Nullable String decidedAs,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        boolean deciding,
        long version)
        implements Serializable {

    public DuplicateView {
        reasons = List.copyOf(reasons);
    }
}
