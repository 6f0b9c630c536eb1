package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.grassroots.registry.organisation.model.Holding;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.Application;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored applications with their documents and steps. */
@ApplicationScoped
class Applications {

    private static final String ROW = "SELECT NEW org.grassroots.registry.registration.ApplicationRow(a.id,"
            + " a.particulars.kind, a.particulars.division, a.particulars.jurisdiction, a.particulars.name, a.state, a.authorship.applicantName,"
            + " a.submission.at, a.authorship.changedAt, a.version) FROM Application a WHERE ";

    private static final String DUPLICATE = "23505";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Application application) {
        em.persist(application);
    }

    Optional<Application> find(String id) {
        return Optional.ofNullable(em.find(Application.class, id));
    }

    /** Lets nobody else change the application up to the end of the transaction. */
    void lock(String id) {
        em.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The draft that {@code account} has begun last and not handed in yet; where there can be several of a kind in a
     * division, only one that has no name yet.
     */
    Optional<Application> draft(OrganisationKind kind, DivisionCode division, String account) {
        boolean one = kind.holding() == Holding.DIVISION;
        return em.createQuery(
                        "SELECT a FROM Application a WHERE a.state = :state AND a.particulars.division = :division"
                                + " AND a.particulars.kind = :kind AND a.authorship.applicant = :account"
                                + (one ? "" : " AND a.particulars.name IS NULL")
                                + " ORDER BY a.authorship.changedAt DESC",
                        Application.class)
                .setParameter("state", ApplicationState.DRAFT)
                .setParameter("division", division)
                .setParameter("kind", kind)
                .setParameter("account", account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The application by which an organisation came into the register; empty where it came otherwise. */
    Optional<Application> granted(String organisationId) {
        return em.createQuery("SELECT a FROM Application a WHERE a.decided.organisation = :id", Application.class)
                .setParameter("id", organisationId)
                .getResultStream()
                .findFirst();
    }

    /** Whether another application than {@code id} holds the place. */
    boolean isPlaceHeld(String place, String id) {
        return !em.createQuery(
                        "SELECT a.id FROM Application a WHERE a.submission.openKey = :place AND a.id <> :id",
                        String.class)
                .setParameter("place", place)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /**
     * Sends what was changed to the database, so that the version is the new one.
     *
     * @throws RegistryException {@link RegistrationProblem#APPLICATION_OPEN} if another took the place, {@link
     *     CommonProblem#STALE_EDIT} if another took a step at the same moment
     */
    void flush() {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            throw told(refused);
        }
    }

    private static RuntimeException told(PersistenceException refused) {
        for (@Nullable Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DUPLICATE.equals(sql.getSQLState())) {
                var constraint = String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT);
                return new RegistryException(
                        constraint.contains("application_open")
                                ? RegistrationProblem.APPLICATION_OPEN
                                : CommonProblem.STALE_EDIT);
            }
        }
        return refused;
    }

    /**
     * Applications that match {@code filter}, the latest change first: those handed in from within {@code reach}, and
     * what {@code account} has written.
     */
    Slice<ApplicationRow> list(
            ApplicationFilter filter, Reach reach, String account, @Nullable Cursor cursor, int size) {
        var query = em.createQuery(
                        ROW + "((" + reach.condition("a.particulars.jurisdiction")
                                + " AND a.submission.at IS NOT NULL) OR a.authorship.applicant = :account)"
                                + conditions(filter, cursor)
                                + " ORDER BY a.authorship.changedAt " + Cursor.directionDescending(cursor)
                                + ", a.id " + Cursor.directionDescending(cursor),
                        ApplicationRow.class)
                .setParameter("account", account)
                .setMaxResults(size + 1);
        reach.bind(query);
        bind(filter, query);
        bind(cursor, query);
        return Slice.of(
                query.getResultList(),
                cursor,
                size,
                row -> List.of(row.changedAt().toString(), row.id()));
    }

    /** Those of the named applications that were handed in from within {@code reach}, by their names. */
    List<ApplicationRow> named(Collection<String> ids, Reach reach) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(
                        ROW + "a.id IN :ids AND a.submission.at IS NOT NULL AND "
                                + reach.condition("a.particulars.jurisdiction")
                                + " ORDER BY a.particulars.division, a.particulars.name, a.id",
                        ApplicationRow.class)
                .setParameter("ids", ids);
        return reach.bind(query).getResultList();
    }

    /** What stands in {@code state} within {@code reach}, the longest untouched first. */
    List<ApplicationRow> waiting(ApplicationState state, Reach reach, int most) {
        var query = em.createQuery(
                        ROW + "a.state = :state AND " + reach.condition("a.particulars.jurisdiction")
                                + " ORDER BY a.authorship.changedAt, a.id",
                        ApplicationRow.class)
                .setParameter("state", state)
                .setMaxResults(most);
        return reach.bind(query).getResultList();
    }

    /** The ids of what was allowed to be prepared before a day and is still prepared, beyond the id {@code after}. */
    List<String> preparedBefore(LocalDate day, String after, int most) {
        return em.createQuery(
                        "SELECT a.id FROM Application a WHERE a.state = :state AND a.preparation.decidedOn < :day"
                                + " AND a.id > :after ORDER BY a.id",
                        String.class)
                .setParameter("state", ApplicationState.APPROVED_TO_PREPARE)
                .setParameter("day", day)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** What {@code account} has begun and can go on writing, the longest untouched first. */
    List<ApplicationRow> editable(String account, int most) {
        return em.createQuery(
                        ROW + "a.state IN :states AND a.authorship.applicant = :account"
                                + " ORDER BY a.authorship.changedAt, a.id",
                        ApplicationRow.class)
                .setParameter("states", List.of(ApplicationState.DRAFT, ApplicationState.RETURNED))
                .setParameter("account", account)
                .setMaxResults(most)
                .getResultList();
    }

    private static String conditions(ApplicationFilter filter, @Nullable Cursor cursor) {
        return (filter.state() == null ? "" : " AND a.state = :state")
                + (filter.text() == null ? "" : " AND LOWER(a.particulars.name) LIKE :text ESCAPE '!'")
                + (cursor == null
                        ? ""
                        : " AND (a.authorship.changedAt " + cursor.operatorDescending()
                                + " :changedAt OR a.authorship.changedAt = :changedAt AND a.id "
                                + cursor.operatorDescending() + " :id)");
    }

    private static void bind(ApplicationFilter filter, TypedQuery<ApplicationRow> query) {
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.text() != null) {
            query.setParameter(
                    "text", "%" + filter.text().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
    }

    private static void bind(@Nullable Cursor cursor, TypedQuery<ApplicationRow> query) {
        if (cursor != null) {
            query.setParameter("changedAt", instant(cursor.keys().get(0)));
            query.setParameter("id", cursor.keys().get(1));
        }
    }

    private static Instant instant(String key) {
        try {
            return Instant.parse(key);
        } catch (DateTimeException notWrittenByUs) {
            throw new RegistryException(CommonProblem.MALFORMED, key);
        }
    }
}
