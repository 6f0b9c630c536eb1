package org.grassroots.registry.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.figure.model.AnnualFigure;
import org.grassroots.registry.figure.model.AnnualReport;
import org.grassroots.registry.figure.model.FigureStatus;
import org.grassroots.registry.figure.model.ReportState;
import org.grassroots.registry.figure.model.Sheet;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored reports with every value that was ever given on them. */
@ApplicationScoped
class AnnualReports {

    private static final String DUPLICATE = "23505";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** What an organisation has reported for a year. */
    Optional<Sheet> find(String organisationId, int year) {
        return em.createQuery(
                        "SELECT r FROM AnnualReport r WHERE r.organisationId = :organisation AND r.year = :year",
                        AnnualReport.class)
                .setParameter("organisation", organisationId)
                .setParameter("year", year)
                .getResultStream()
                .findFirst()
                .map(report -> new Sheet(report, values(report.id())));
    }

    private List<AnnualFigure> values(String reportId) {
        return em.createQuery("SELECT f FROM AnnualFigure f WHERE f.reportId = :report", AnnualFigure.class)
                .setParameter("report", reportId)
                .getResultList();
    }

    /** The values of an organisation for a year that were accepted and hold. */
    List<AnnualFigure> accepted(String organisationId, int year) {
        return em.createQuery(
                        "SELECT f FROM AnnualFigure f, AnnualReport r WHERE r.organisationId = :organisation"
                                + " AND r.year = :year AND f.reportId = r.id AND f.supersededAt IS NULL"
                                + " AND f.judged.at IS NOT NULL ORDER BY f.figure",
                        AnnualFigure.class)
                .setParameter("organisation", organisationId)
                .setParameter("year", year)
                .getResultStream()
                .filter(value -> value.status() == FigureStatus.ACCEPTED)
                .toList();
    }

    /** A value that was accepted, and whose it is. */
    record Accepted(String organisationId, AnnualFigure value) {}

    /** The values of those of {@code organisationIds} within {@code reach} for a year that were accepted and hold. */
    List<Accepted> accepted(Collection<String> organisationIds, int year, Reach reach) {
        var shown = reach.orAt("r.organisationId");
        var query = em.createQuery(
                        "SELECT r.organisationId, f FROM AnnualFigure f, AnnualReport r WHERE f.reportId = r.id"
                                + " AND r.organisationId IN :organisations AND r.year = :year"
                                + " AND f.supersededAt IS NULL AND f.judged.at IS NOT NULL AND "
                                + shown.condition("r.jurisdiction") + " ORDER BY f.figure",
                        Object[].class)
                .setParameter("organisations", organisationIds)
                .setParameter("year", year);
        return shown.bind(query)
                .getResultStream()
                .map(row -> new Accepted((String) row[0], (AnnualFigure) row[1]))
                .filter(found -> found.value().status() == FigureStatus.ACCEPTED)
                .toList();
    }

    void add(AnnualReport report) {
        em.persist(report);
    }

    void add(AnnualFigure value) {
        em.persist(value);
    }

    /**
     * Sends what was changed to the database.
     *
     * @throws RegistryException {@link CommonProblem#STALE_EDIT} if somebody else began the same report meanwhile
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
                return new RegistryException(CommonProblem.STALE_EDIT);
            }
        }
        return refused;
    }

    /** Reports within {@code reach} that match {@code filter}, the latest change first. */
    Slice<ReportRow> list(ReportFilter filter, Reach reach, @Nullable Cursor cursor, int size) {
        var shown = reach.orAt("r.organisationId");
        var query = em.createQuery(
                        "SELECT r FROM AnnualReport r WHERE " + shown.condition("r.jurisdiction")
                                + conditions(filter, cursor)
                                + " ORDER BY r.changedAt " + Cursor.directionDescending(cursor)
                                + ", r.id " + Cursor.directionDescending(cursor),
                        AnnualReport.class)
                .setMaxResults(size + 1);
        shown.bind(query);
        bind(filter, cursor, query);
        return Slice.of(
                query.getResultStream().map(ReportRow::of).toList(),
                cursor,
                size,
                row -> List.of(row.changedAt().toString(), row.id()));
    }

    private static String conditions(ReportFilter filter, @Nullable Cursor cursor) {
        return (filter.year() == null ? "" : " AND r.year = :year")
                + (filter.state() == null ? "" : " AND r.state = :state")
                + (cursor == null
                        ? ""
                        : " AND (r.changedAt " + cursor.operatorDescending()
                                + " :changedAt OR r.changedAt = :changedAt AND r.id "
                                + cursor.operatorDescending() + " :id)");
    }

    private static void bind(ReportFilter filter, @Nullable Cursor cursor, TypedQuery<AnnualReport> query) {
        if (filter.year() != null) {
            query.setParameter("year", filter.year());
        }
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (cursor != null) {
            query.setParameter("changedAt", cursor.instant(0));
            query.setParameter("id", cursor.keys().get(1));
        }
    }

    /** What stands in one of {@code states} within {@code reach}, the longest untouched first. */
    List<ReportRow> toWrite(Collection<ReportState> states, Reach reach, int most) {
        var shown = reach.orAt("r.organisationId");
        var query = em.createQuery(
                        "SELECT r FROM AnnualReport r WHERE r.state IN :states AND " + shown.condition("r.jurisdiction")
                                + " ORDER BY r.changedAt, r.id",
                        AnnualReport.class)
                .setParameter("states", states)
                .setMaxResults(most);
        return rows(shown.bind(query));
    }

    /** What was handed in by somebody else than {@code account} and is reviewed from within {@code reach}. */
    List<ReportRow> toReview(Reach reach, String account, int most) {
        return rows(reach.bind(toReview(reach.condition("r.reviewedFrom"), account, most)));
    }

    /** The same for what is reviewed at {@code office} itself. */
    List<ReportRow> toReviewAt(DivisionCode office, String account, int most) {
        return rows(toReview("r.reviewedFrom = :office", account, most).setParameter("office", office.value()));
    }

    private TypedQuery<AnnualReport> toReview(String where, String account, int most) {
        return em.createQuery(
                        "SELECT r FROM AnnualReport r WHERE r.state = :state AND r.handedInBy <> :account AND " + where
                                + " ORDER BY r.changedAt, r.id",
                        AnnualReport.class)
                .setParameter("state", ReportState.HANDED_IN)
                .setParameter("account", account)
                .setMaxResults(most);
    }

    private static List<ReportRow> rows(TypedQuery<AnnualReport> query) {
        return query.getResultStream().map(ReportRow::of).toList();
    }
}
