package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The register as it was on a day, as it was known at an instant; read from the versions, not from the current rows. */
@ApplicationScoped
class PastOrganisations {

    private static final String TRUE_AND_KNOWN = "v.validFrom <= :asOf AND (v.validTo IS NULL OR v.validTo > :asOf)"
            + " AND v.recordedAt <= :knownAt AND (v.supersededAt IS NULL OR v.supersededAt > :knownAt)";

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReadyQueries queries;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    /** Organisations within {@code reach} that were in the register at that moment and match {@code filter} as it was. */
    Slice<OrganisationRow> list(
            OrganisationFilter filter, PastMoment past, Reach reach, @Nullable Cursor cursor, int size) {
        var asOf = Objects.requireNonNullElseGet(past.asOf(), () -> BusinessTime.today(clock));
        var search = new OrganisationSearch(filter, asOf, past.tree(), reach, cursor, TRUE_AND_KNOWN);
        var query = search.bind(queries.first(size + 1, search.text(), PastRow.class))
                .setParameter("asOf", asOf)
                .setParameter("knownAt", Objects.requireNonNullElseGet(past.knownAt(), clock::instant));
        // walked by where they are now, so that nobody is met twice
        return Slice.of(query.getResultList(), cursor, size, one -> List.of(one.division(), one.id()))
                .map(one -> one.row(past.tree()));
    }
}
