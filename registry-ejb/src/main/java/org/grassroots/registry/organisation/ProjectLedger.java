package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.organisation.model.ProjectEntry;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored project ledgers. */
@ApplicationScoped
class ProjectLedger {

    private static final String DUPLICATE = "23505";

    /** Those that nothing replaced: what the ledger of one base says now. */
    private static final String NOW =
            " FROM ProjectEntry p WHERE p.organisation = :organisation AND NOT EXISTS (SELECT n.id FROM ProjectEntry n"
                    + " WHERE n.replaces = p.id)";

    /** Of those, what was not withdrawn; in SQL, since EclipseLink compares a truth value in a sum with a number. */
    private static final String COUNTED =
            " FROM project_entry p WHERE p.organisation_id = ?1 AND NOT p.withdrawn AND NOT EXISTS (SELECT 1"
                    + " FROM project_entry n WHERE n.replaces_id = p.id)";

    /** More than a project is ever told of. */
    private static final int MOST_ENTRIES = 200;

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /**
     * Adds an entry.
     *
     * @throws RegistryException {@link OrganisationProblem#PROJECT_REPLACED} if it replaces one that is replaced already
     */
    void add(ProjectEntry entry) {
        em.persist(entry);
        try {
            em.flush();
        } catch (PersistenceException refused) {
            for (@Nullable Throwable cause = refused; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && DUPLICATE.equals(sql.getSQLState())) {
                    throw new RegistryException(OrganisationProblem.PROJECT_REPLACED);
                }
            }
            throw refused;
        }
    }

    Optional<ProjectEntry> find(String id) {
        return Optional.ofNullable(em.find(ProjectEntry.class, id));
    }

    /** What the ledger of one base says now, with what was withdrawn; what was introduced last first. */
    Slice<ProjectEntry> list(String organisation, @Nullable Cursor cursor, int size) {
        var direction = Cursor.directionDescending(cursor);
        var operator = cursor == null ? "" : cursor.operatorDescending();
        var beyond = cursor == null
                ? ""
                : " AND (p.introducedOn " + operator + " :lastDay OR p.introducedOn = :lastDay AND p.id " + operator
                        + " :lastId)";
        var query = em.createQuery(
                        "SELECT p" + NOW + beyond + " ORDER BY p.introducedOn " + direction + ", p.id " + direction,
                        ProjectEntry.class)
                .setParameter("organisation", organisation)
                .setMaxResults(size + 1);
        if (cursor != null) {
            query.setParameter("lastDay", cursor.day(0))
                    .setParameter("lastId", cursor.keys().get(1));
        }
        return Slice.of(
                query.getResultList(),
                cursor,
                size,
                entry -> List.of(entry.project().introducedOn().toString(), entry.id()));
    }

    /** The entries about one project, the last one first. */
    List<ProjectEntry> history(String organisation, String project) {
        return em.createQuery(
                        "SELECT p FROM ProjectEntry p WHERE p.project = :project AND p.organisation = :organisation"
                                + " ORDER BY p.recordedAt DESC, p.id DESC",
                        ProjectEntry.class)
                .setParameter("project", project)
                .setParameter("organisation", organisation)
                .setMaxResults(MOST_ENTRIES)
                .getResultList();
    }

    /** What the ledger of one base comes to now, without what was withdrawn. */
    ProjectTotals totals(String organisation) {
        var sums = (Object[])
                em.createNativeQuery("SELECT COUNT(*), COUNT(p.landed_on), COALESCE(SUM(p.investment), 0)" + COUNTED)
                        .setParameter(1, organisation)
                        .getSingleResult();
        return new ProjectTotals(
                ((Number) sums[0]).longValue(),
                ((Number) sums[1]).longValue(),
                new BigDecimal(sums[2].toString()).setScale(2));
    }

    /** Codes of the enterprises in which the projects of one base landed, each once. */
    List<String> enterprises(String organisation) {
        List<?> codes = em.createNativeQuery("SELECT DISTINCT p.enterprise_code" + COUNTED
                        + " AND p.enterprise_code IS NOT NULL ORDER BY p.enterprise_code")
                .setParameter(1, organisation)
                .getResultList();
        return codes.stream().map(Object::toString).toList();
    }
}
