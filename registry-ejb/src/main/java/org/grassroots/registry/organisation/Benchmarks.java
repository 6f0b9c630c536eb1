package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.grassroots.registry.organisation.model.FourHeadsSeats;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** How many of the four heads serve where, read from the current rows; the condition says what the seats say. */
@ApplicationScoped
class Benchmarks {

    private static final String REACHED = "(o.seats.chairs >= " + FourHeadsSeats.CHAIRS + " AND o.seats.standing >= "
            + FourHeadsSeats.STANDING + " AND o.seats.committee >= " + FourHeadsSeats.COMMITTEE
            + " AND o.seats.institutions >= " + FourHeadsSeats.INSTITUTIONS + ")";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** County associations within {@code reach} that hold office, by division. */
    Slice<BenchmarkRow> list(BenchmarkFilter filter, Reach reach, @Nullable Cursor cursor, int size) {
        var shown = reach.orAt("o.id");
        var parameters = new TreeMap<String, Object>();
        var conditions = new ArrayList<String>();
        conditions.add("o.kind = :kind AND o.status IN :holding AND " + shown.condition("o.jurisdiction"));
        parameters.put("kind", OrganisationKind.COUNTY_ASSOCIATION);
        parameters.put("holding", List.of(LifecycleStatus.ACTIVE, LifecycleStatus.SUSPENDED));
        if (filter.reached() != null) {
            conditions.add(filter.reached() ? REACHED : "NOT " + REACHED);
        }
        if (filter.division() != null) {
            conditions.add("o.division LIKE :below");
            parameters.put("below", filter.division().prefix() + "%");
        }
        if (cursor != null) {
            var beyond = cursor.operator();
            conditions.add("(o.division " + beyond + " :lastDivision OR o.division = :lastDivision AND o.id " + beyond
                    + " :lastId)");
            parameters.put("lastDivision", cursor.keys().get(0));
            parameters.put("lastId", cursor.keys().get(1));
        }
        var direction = Cursor.direction(cursor);
        var query = em.createQuery(
                        "SELECT o FROM Organisation o WHERE " + String.join(" AND ", conditions)
                                + " ORDER BY o.division " + direction + ", o.id " + direction,
                        Organisation.class)
                .setMaxResults(size + 1);
        parameters.forEach(query::setParameter);
        var rows = shown.bind(query).getResultStream().map(BenchmarkRow::of).toList();
        return Slice.of(rows, cursor, size, row -> List.of(row.division(), row.id()));
    }
}
