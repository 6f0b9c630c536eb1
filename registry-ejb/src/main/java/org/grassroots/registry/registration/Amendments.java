package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.registry.registration.model.Amendment;
import org.grassroots.registry.registration.model.AmendmentPurpose;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.registration.model.Desk;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored amendments with their parts. */
@ApplicationScoped
class Amendments {

    private static final String ROW =
            "SELECT NEW org.grassroots.registry.registration.AmendmentRow(a.id, a.purpose, a.state,"
                    + " a.organisation, a.name, a.division, a.jurisdiction, a.author.name, a.author.proposedAt, a.author.changedAt)"
                    + " FROM Amendment a WHERE ";

    private static final String DUPLICATE = "23505";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /**
     * Adds an amendment.
     *
     * @throws RegistryException {@link RegistrationProblem#AMENDMENT_OPEN} if the organisation has one under way
     */
    void add(Amendment amendment) {
        em.persist(amendment);
        flush();
    }

    /** Sends what was changed to the database, so that the version is the new one. */
    void flush() {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            for (@Nullable Throwable cause = refused; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && DUPLICATE.equals(sql.getSQLState())) {
                    throw new RegistryException(RegistrationProblem.AMENDMENT_OPEN);
                }
            }
            throw refused;
        }
    }

    Optional<Amendment> find(String id) {
        return Optional.ofNullable(em.find(Amendment.class, id));
    }

    /** The one that an organisation has under way. */
    Optional<Amendment> open(String organisation) {
        return em.createQuery("SELECT a FROM Amendment a WHERE a.openKey = :organisation", Amendment.class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .findFirst();
    }

    /** Those of the organisations of whose congress a report waits to be judged. */
    Set<String> reportedCongresses(Collection<String> organisations) {
        if (organisations.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "SELECT a.organisation FROM Amendment a WHERE a.openKey IN :organisations"
                                + " AND a.state = :state AND a.purpose <> :change",
                        String.class)
                .setParameter("organisations", organisations)
                .setParameter("state", AmendmentState.SUBMITTED)
                .setParameter("change", AmendmentPurpose.CHANGE)
                .getResultList());
    }

    /** Whether the report of an organisation's founding is under way. */
    boolean isFounding(String organisation) {
        return em.createQuery(
                        "SELECT a.id FROM Amendment a WHERE a.openKey = :organisation AND a.purpose = :founding",
                        String.class)
                .setParameter("organisation", organisation)
                .setParameter("founding", AmendmentPurpose.FOUNDING)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** Amendments from within {@code reach}, of one organisation or of all, the latest change first. */
    Slice<AmendmentRow> list(@Nullable String organisation, Reach reach, @Nullable Cursor cursor, int size) {
        var shown = reach.orAt("a.organisation");
        var direction = Cursor.directionDescending(cursor);
        var beyond = cursor == null
                ? ""
                : " AND (a.author.changedAt " + cursor.operatorDescending()
                        + " :changedAt OR a.author.changedAt = :changedAt AND a.id " + cursor.operatorDescending()
                        + " :id)";
        var query = em.createQuery(
                        ROW + shown.condition("a.jurisdiction")
                                + (organisation == null ? "" : " AND a.organisation = :organisation") + beyond
                                + " ORDER BY a.author.changedAt " + direction + ", a.id " + direction,
                        AmendmentRow.class)
                .setMaxResults(size + 1);
        shown.bind(query);
        if (organisation != null) {
            query.setParameter("organisation", organisation);
        }
        if (cursor != null) {
            query.setParameter("changedAt", Instant.parse(cursor.keys().get(0)))
                    .setParameter("id", cursor.keys().get(1));
        }
        return Slice.of(
                query.getResultList(),
                cursor,
                size,
                row -> List.of(row.changedAt().toString(), row.id()));
    }

    /** What stands in {@code state} at a desk within {@code reach}, the longest untouched first. */
    List<AmendmentRow> waiting(AmendmentState state, Desk desk, Reach reach, int most) {
        var seat = desk == Desk.COUNTY ? "a.division" : "a.jurisdiction";
        var shown = reach.orAt("a.organisation");
        var query = em.createQuery(
                        ROW + "a.state = :state AND " + shown.condition(seat) + " ORDER BY a.author.changedAt, a.id",
                        AmendmentRow.class)
                .setParameter("state", state)
                .setMaxResults(most);
        return shown.bind(query).getResultList();
    }
}
