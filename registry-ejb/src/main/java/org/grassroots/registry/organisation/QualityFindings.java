package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.QualityCheck;
import org.grassroots.registry.organisation.model.QualityFinding;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored findings of the checks of data quality, and when each organisation was last checked. */
@ApplicationScoped
class QualityFindings {

    private static final List<LifecycleStatus> LIVING = Arrays.stream(LifecycleStatus.values())
            .filter(status -> !status.isTerminal())
            .toList();

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(QualityFinding finding) {
        em.persist(finding);
    }

    /** Everything that was ever found about an organisation, by its check. */
    Map<QualityCheck, QualityFinding> of(String organisation) {
        var found = new EnumMap<QualityCheck, QualityFinding>(QualityCheck.class);
        em.createQuery("SELECT f FROM QualityFinding f WHERE f.organisationId = :id", QualityFinding.class)
                .setParameter("id", organisation)
                .getResultStream()
                .forEach(finding -> found.put(finding.check(), finding));
        return found;
    }

    /** Keeps that an organisation was checked. */
    void checked(String organisation, LocalDate day) {
        int known = em.createNativeQuery("UPDATE quality_checked SET checked_on = ?1 WHERE organisation_id = ?2")
                .setParameter(1, day)
                .setParameter(2, organisation)
                .executeUpdate();
        if (known == 0) {
            em.createNativeQuery("INSERT INTO quality_checked (organisation_id, checked_on) VALUES (?1, ?2)")
                    .setParameter(1, organisation)
                    .setParameter(2, day)
                    .executeUpdate();
        }
    }

    /** Organisations beyond an id that were not checked since a day: living ones, and ended ones with open findings. */
    List<String> unchecked(LocalDate day, String after, int most) {
        List<?> found = em.createNativeQuery("SELECT o.id FROM organisation o"
                        + " LEFT JOIN quality_checked c ON c.organisation_id = o.id"
                        + " WHERE o.id > ?1 AND (c.checked_on IS NULL OR c.checked_on < ?2)"
                        + " AND (o.place_key IS NOT NULL OR EXISTS (SELECT 1 FROM quality_finding f"
                        + " WHERE f.organisation_id = o.id AND f.gone_at IS NULL)) ORDER BY o.id")
                .setParameter(1, after)
                .setParameter(2, day)
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** Living organisations within {@code reach} and below a division, by id. */
    List<String> living(Reach reach, String below, String after, int most) {
        var shown = reach.orAt("o.id");
        var query = em.createQuery(
                        "SELECT o.id FROM Organisation o WHERE o.id > :after AND o.status IN :living"
                                + " AND o.division LIKE :below AND " + shown.condition("o.jurisdiction")
                                + " ORDER BY o.id",
                        String.class)
                .setParameter("after", after)
                .setParameter("living", LIVING)
                .setParameter("below", below + "%")
                .setMaxResults(most);
        return shown.bind(query).getResultList();
    }

    /** Findings about organisations within {@code reach}, the worst first. */
    Slice<QualityRow> list(QualityFilter filter, Reach reach, @Nullable Cursor cursor, int size) {
        var shown = reach.orAt("o.id");
        var parameters = new TreeMap<String, Object>();
        var conditions = conditions(filter, shown, parameters);
        if (cursor != null) {
            var beyond = cursor.operator();
            conditions.add(
                    "(f.severity " + beyond + " :lastRank OR f.severity = :lastRank AND f.id " + beyond + " :lastId)");
            parameters.put("lastRank", (int) cursor.number(0));
            parameters.put("lastId", cursor.keys().get(1));
        }
        var direction = Cursor.direction(cursor);
        var query = em.createQuery(
                        "SELECT f, o FROM QualityFinding f JOIN Organisation o ON o.id = f.organisationId WHERE "
                                + String.join(" AND ", conditions) + " ORDER BY f.severity " + direction + ", f.id "
                                + direction,
                        Object[].class)
                .setMaxResults(size + 1);
        parameters.forEach(query::setParameter);
        var rows = shown.bind(query)
                .getResultStream()
                .map(row -> QualityRow.of((QualityFinding) row[0], (Organisation) row[1]))
                .toList();
        return Slice.of(
                rows, cursor, size, row -> List.of(String.valueOf(row.severity().rank()), row.id()));
    }

    /** How many findings of each check there are; none is left out, and checks without any are not told. */
    Map<QualityCheck, Long> counts(QualityFilter filter, Reach reach) {
        var shown = reach.orAt("o.id");
        var parameters = new TreeMap<String, Object>();
        var query = em.createQuery(
                "SELECT f.check, COUNT(f.id) FROM QualityFinding f JOIN Organisation o ON o.id = f.organisationId WHERE "
                        + String.join(" AND ", conditions(filter, shown, parameters)) + " GROUP BY f.check",
                Object[].class);
        parameters.forEach(query::setParameter);
        var counts = new EnumMap<QualityCheck, Long>(QualityCheck.class);
        shown.bind(query).getResultStream().forEach(row -> counts.put((QualityCheck) row[0], (Long) row[1]));
        return counts;
    }

    private static List<String> conditions(QualityFilter filter, Reach reach, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add(reach.condition("o.jurisdiction"));
        conditions.add(filter.gone() ? "f.goneAt IS NOT NULL" : "f.goneAt IS NULL AND o.status IN :living");
        if (!filter.gone()) {
            parameters.put("living", LIVING);
        }
        if (filter.check() != null) {
            conditions.add("f.check = :check");
            parameters.put("check", filter.check());
        }
        if (filter.severity() != null) {
            conditions.add("f.severity = :severity");
            parameters.put("severity", filter.severity().rank());
        }
        if (filter.division() != null) {
            conditions.add("o.division LIKE :below");
            parameters.put("below", filter.division().prefix() + "%");
        }
        if (filter.organisation() != null) {
            conditions.add("o.id = :organisation");
            parameters.put("organisation", filter.organisation());
        }
        return conditions;
    }
}
