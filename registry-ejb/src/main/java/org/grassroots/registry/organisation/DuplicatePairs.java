package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.DuplicatePair;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored pairs of organisations that may be one. */
@ApplicationScoped
class DuplicatePairs {

    private static final String FOUND = "SELECT p, a, b FROM DuplicatePair p JOIN Organisation a ON a.id = p.first"
            + " JOIN Organisation b ON b.id = p.second WHERE ";
    private static final List<LifecycleStatus> ENDED = Arrays.stream(LifecycleStatus.values())
            .filter(LifecycleStatus::isTerminal)
            .toList();

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** A pair with both organisations. */
    record Found(DuplicatePair pair, Organisation one, Organisation other) {

        private static Found of(Object[] row) {
            return new Found((DuplicatePair) row[0], (Organisation) row[1], (Organisation) row[2]);
        }
    }

    void add(DuplicatePair pair) {
        em.persist(pair);
    }

    void remove(DuplicatePair pair) {
        em.remove(pair);
    }

    /** Sends what was changed to the database, so that versions are those that the next reader sees. */
    void flush() {
        em.flush();
    }

    Optional<Found> find(String id) {
        return em.createQuery(FOUND + "p.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(Found::of)
                .findFirst();
    }

    /** Every pair of which an organisation is one. */
    Stream<DuplicatePair> of(String organisation) {
        return em.createQuery(
                        "SELECT p FROM DuplicatePair p WHERE p.first = :id OR p.second = :id", DuplicatePair.class)
                .setParameter("id", organisation)
                .getResultStream();
    }

    /** Pairs of living organisations that both lie within {@code reach}, the likeliest first. */
    Slice<DuplicateRow> list(DuplicateFilter filter, Reach reach, @Nullable Cursor cursor, int size) {
        var text = new StringBuilder(FOUND)
                .append("p.state = :state AND a.status NOT IN :ended AND b.status NOT IN :ended AND ")
                .append(reach.condition("a.jurisdiction"))
                .append(" AND ")
                .append(reach.condition("b.jurisdiction"));
        if (filter.division() != null) {
            text.append(" AND (a.division LIKE :below OR b.division LIKE :below)");
        }
        if (filter.kind() != null) {
            text.append(" AND a.kind = :kind");
        }
        if (cursor != null) {
            text.append(" AND (p.score ").append(cursor.operatorDescending()).append(" :score OR p.score = :score");
            text.append(" AND p.id ").append(cursor.operatorDescending()).append(" :id)");
        }
        var direction = Cursor.directionDescending(cursor);
        text.append(" ORDER BY p.score ").append(direction).append(", p.id ").append(direction);
        var query = em.createQuery(text.toString(), Object[].class)
                .setParameter("state", filter.state())
                .setParameter("ended", ENDED)
                .setMaxResults(size + 1);
        if (filter.division() != null) {
            query.setParameter("below", filter.division().prefix() + "%");
        }
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (cursor != null) {
            query.setParameter("score", (int) cursor.number(0))
                    .setParameter("id", cursor.keys().get(1));
        }
        var rows = reach.bind(query)
                .getResultStream()
                .map(Found::of)
                .map(DuplicateRow::of)
                .toList();
        return Slice.of(rows, cursor, size, row -> List.of(String.valueOf(row.score()), row.id()));
    }
}
