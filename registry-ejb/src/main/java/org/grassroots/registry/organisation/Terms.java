package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Term;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Whose term ends when, read from the current rows; the conditions say of a stored row what {@link Term} says. */
@ApplicationScoped
class Terms {

    static final List<LifecycleStatus> HOLDING_OFFICE = List.of(LifecycleStatus.ACTIVE, LifecycleStatus.SUSPENDED);

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** Those supervised within {@code reach} whose term stands as asked for on a day, the earliest end first. */
    Slice<TermRow> list(TermFilter filter, LocalDate today, Reach reach, @Nullable Cursor cursor, int size) {
        return list(filter, today, new Within("o.jurisdiction", reach), cursor, size);
    }

    /** Those that lie within {@code reach} and whose term presses on a day, the earliest end first. */
    List<TermRow> pressing(LocalDate today, Reach reach, int most) {
        return list(TermFilter.NONE, today, new Within("o.division", reach), null, most)
                .rows();
    }

    private record Within(String path, Reach reach) {}

    private Slice<TermRow> list(TermFilter filter, LocalDate today, Within within, @Nullable Cursor cursor, int size) {
        var reach = within.reach().orAt("o.id");
        var parameters = new TreeMap<String, Object>();
        var conditions = new ArrayList<String>();
        conditions.add("o.status IN :holding AND " + reach.condition(within.path()));
        parameters.put("holding", HOLDING_OFFICE);
        conditions.add(condition(filter.status(), today, parameters));
        if (filter.division() != null) {
            conditions.add("o.division LIKE :below");
            parameters.put("below", filter.division().prefix() + "%");
        }
        if (cursor != null) {
            var beyond = cursor.operator();
            conditions.add(
                    "(o.termEnd " + beyond + " :lastEnd OR o.termEnd = :lastEnd AND o.id " + beyond + " :lastId)");
            parameters.put("lastEnd", cursor.day(0));
            parameters.put("lastId", cursor.keys().get(1));
        }
        var direction = Cursor.direction(cursor);
        var query = em.createQuery(
                "SELECT o FROM Organisation o WHERE " + String.join(" AND ", conditions) + " ORDER BY o.termEnd "
                        + direction + ", o.id " + direction,
                Organisation.class);
        var rows = bind(query, parameters, reach)
                .setMaxResults(size + 1)
                .getResultStream()
                .map(organisation -> TermRow.of(organisation, today))
                .toList();
        return Slice.of(rows, cursor, size, row -> List.of(row.termEnd().toString(), row.id()));
    }

    private static TypedQuery<Organisation> bind(
            TypedQuery<Organisation> query, Map<String, Object> parameters, Reach reach) {
        parameters.forEach(query::setParameter);
        return reach.bind(query);
    }

    /** The condition on an organisation {@code o} that its term stands so on a day. */
    static String condition(@Nullable TermStatus status, LocalDate today, Map<String, Object> parameters) {
        if (status == null || status == TermStatus.IN_TERM) {
            parameters.put("dueUntil", Term.dueUntil(today));
            return "o.termEnd " + (status == null ? "<=" : ">") + " :dueUntil";
        }
        parameters.put("today", today);
        if (status == TermStatus.DUE) {
            parameters.put("dueUntil", Term.dueUntil(today));
            return "o.termEnd >= :today AND o.termEnd <= :dueUntil";
        }
        parameters.put("extensibleFrom", Term.extensibleFrom(today));
        return status == TermStatus.EXTENDED
                ? "o.termEnd < :today AND o.termEnd >= :extensibleFrom AND o.termExtendedTo >= :today"
                : "o.termEnd < :today AND (o.termEnd < :extensibleFrom OR o.termExtendedTo IS NULL"
                        + " OR o.termExtendedTo < :today)";
    }
}
