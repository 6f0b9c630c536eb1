package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.organisation.model.DutyEntry;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored duty logs. */
@ApplicationScoped
class DutyLog {

    private static final String DUPLICATE = "23505";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** An entry, and the one that cancels it; null for most. */
    record Line(DutyEntry entry, @Nullable DutyEntry counter) {}

    /**
     * Adds an entry.
     *
     * @throws RegistryException {@link OrganisationProblem#DUTY_CANCELLED} if it cancels one that is cancelled already
     */
    void add(DutyEntry entry) {
        em.persist(entry);
        try {
            em.flush();
        } catch (PersistenceException refused) {
            for (@Nullable Throwable cause = refused; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && DUPLICATE.equals(sql.getSQLState())) {
                    throw new RegistryException(OrganisationProblem.DUTY_CANCELLED);
                }
            }
            throw refused;
        }
    }

    Optional<DutyEntry> find(String id) {
        return Optional.ofNullable(em.find(DutyEntry.class, id));
    }

    /** The log of one association, or what it says of one officer, the latest day first. */
    Slice<Line> list(String organisation, @Nullable String officer, @Nullable Cursor cursor, int size) {
        var direction = Cursor.directionDescending(cursor);
        var operator = cursor == null ? "" : cursor.operatorDescending();
        var beyond = cursor == null
                ? ""
                : " AND (d.happenedOn " + operator + " :lastDay OR d.happenedOn = :lastDay AND d.id " + operator
                        + " :lastId)";
        var query = em.createQuery(
                        "SELECT d, c FROM DutyEntry d LEFT JOIN DutyEntry c ON c.cancels = d.id"
                                + " WHERE d.organisation = :organisation AND d.cancels IS NULL"
                                + (officer == null ? "" : " AND d.officer = :officer") + beyond
                                + " ORDER BY d.happenedOn " + direction + ", d.id " + direction,
                        Object[].class)
                .setParameter("organisation", organisation)
                .setMaxResults(size + 1);
        if (officer != null) {
            query.setParameter("officer", officer);
        }
        if (cursor != null) {
            query.setParameter("lastDay", cursor.day(0))
                    .setParameter("lastId", cursor.keys().get(1));
        }
        var found = query.getResultStream()
                .map(row -> new Line((DutyEntry) row[0], (DutyEntry) row[1]))
                .toList();
        return Slice.of(
                found,
                cursor,
                size,
                line -> List.of(
                        line.entry().duty().happenedOn().toString(),
                        line.entry().id()));
    }
}
