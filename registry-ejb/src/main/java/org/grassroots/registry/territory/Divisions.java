package org.grassroots.registry.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.grassroots.registry.territory.model.Division;
import org.grassroots.registry.territory.model.Level;
import org.grassroots.registry.territory.model.Standard;
import org.jspecify.annotations.Nullable;

/** The stored divisions. */
@ApplicationScoped
class Divisions {

    private static final String HOLDS =
            "(x.validFrom IS NULL OR x.validFrom <= :day) AND (x.validTo IS NULL OR x.validTo > :day)";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    Optional<DivisionView> find(String code) {
        var found = em.createQuery("SELECT x FROM Division x WHERE x.code = :code", Division.class)
                .setParameter("code", code)
                .getResultList();
        return views(found).stream().findFirst();
    }

    /** What fits {@code text} best; of those that fit alike, the home province's, the higher and the current first. */
    List<DivisionView> search(String text, @Nullable Level level, String homePrefix, int size) {
        var search = DivisionSearch.of(text);
        var query = em.createQuery(
                        "SELECT x, " + search.closeness("label") + " AS closeness,"
                                + " CASE WHEN LOCATE(:home, x.code) = 1 THEN 0 ELSE 1 END AS distance,"
                                + " CASE WHEN x.level = :province THEN 0 WHEN x.level = :prefecture THEN 1"
                                + " WHEN x.level = :county THEN 2 ELSE 3 END AS depth,"
                                + " CASE WHEN x.validTo IS NULL THEN 0 ELSE 1 END AS ended"
                                + " FROM Division x WHERE " + search.condition("label")
                                + (level == null ? "" : " AND x.level = :level")
                                + " ORDER BY closeness, distance, depth, ended, x.code",
                        Object[].class)
                .setParameter("home", homePrefix)
                .setParameter("province", Level.PROVINCE)
                .setParameter("prefecture", Level.PREFECTURE)
                .setParameter("county", Level.COUNTY)
                .setMaxResults(size);
        search.bind(query, text);
        if (level != null) {
            query.setParameter("level", level);
        }
        return views(
                query.getResultList().stream().map(row -> (Division) row[0]).toList());
    }

    /** The divisions right below {@code parent} on {@code day}, by code. */
    List<DivisionView> children(String parent, LocalDate day) {
        return views(em.createQuery(
                        "SELECT x FROM Division x WHERE x.parent = :parent AND " + HOLDS + " ORDER BY x.code",
                        Division.class)
                .setParameter("parent", parent)
                .setParameter("day", day)
                .getResultList());
    }

    /** The counties whose code begins with {@code prefix} on {@code day}, by code. */
    List<DivisionView> counties(String prefix, LocalDate day) {
        return views(em.createQuery(
                        "SELECT x FROM Division x WHERE x.code LIKE :prefix AND x.level = :county AND " + HOLDS
                                + " ORDER BY x.code",
                        Division.class)
                .setParameter("prefix", prefix + "%")
                .setParameter("county", Level.COUNTY)
                .setParameter("day", day)
                .getResultList());
    }

    /** The codes that begin with {@code prefix} on {@code day}, each with its level; development zones are none. */
    Map<String, Level> codes(String prefix, LocalDate day) {
        var levels = new TreeMap<String, Level>();
        em.createQuery(
                        "SELECT x.code, x.level FROM Division x WHERE x.code LIKE :prefix"
                                + " AND (x.standard = :standard OR x.level = :township) AND " + HOLDS,
                        Object[].class)
                .setParameter("prefix", prefix + "%")
                .setParameter("standard", Standard.GB_T_2260)
                .setParameter("township", Level.TOWNSHIP)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> levels.put((String) row[0], (Level) row[1]));
        return levels;
    }

    /** Those of {@code codes} that exist, the widest first. */
    List<DivisionView> all(Collection<String> codes) {
        return views(em.createQuery("SELECT x FROM Division x WHERE x.code IN :codes ORDER BY x.code", Division.class)
                .setParameter("codes", codes)
                .getResultList());
    }

    /** The label of each of {@code codes} that exists. */
    Map<String, String> labels(Collection<String> codes) {
        var labels = new TreeMap<String, String>();
        if (!codes.isEmpty()) {
            em.createQuery("SELECT x.code, x.label FROM Division x WHERE x.code IN :codes", Object[].class)
                    .setParameter("codes", new TreeSet<>(codes))
                    .getResultList()
                    .forEach(row -> labels.put((String) row[0], (String) row[1]));
        }
        return labels;
    }

    private List<DivisionView> views(List<Division> divisions) {
        if (divisions.isEmpty()) {
            return List.of();
        }
        var steps = steps(divisions.stream().map(Division::code).toList());
        return divisions.stream().map(division -> view(division, steps)).toList();
    }

    /** Every succession into or out of one of {@code codes}, by the other side's code. */
    private List<SuccessionStep> steps(Collection<String> codes) {
        return em.createQuery(
                        "SELECT NEW org.grassroots.registry.territory.SuccessionStep(p.code, p.label, s.code, s.label,"
                                + " x.effectiveOn) FROM Succession x, Division p, Division s"
                                + " WHERE p.code = x.predecessor AND s.code = x.successor"
                                + " AND (x.predecessor IN :codes OR x.successor IN :codes) ORDER BY p.code, s.code",
                        SuccessionStep.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    private static DivisionView view(Division division, List<SuccessionStep> steps) {
        var before = new ArrayList<SuccessionView>();
        var after = new ArrayList<SuccessionView>();
        for (var step : steps) {
            if (step.after().equals(division.code())) {
                before.add(new SuccessionView(step.before(), step.beforeLabel(), step.effectiveOn()));
            }
            if (step.before().equals(division.code())) {
                after.add(new SuccessionView(step.after(), step.afterLabel(), step.effectiveOn()));
            }
        }
        return new DivisionView(
                division.code(),
                division.name(),
                division.label(),
                division.level(),
                division.standard(),
                division.parent().orElse(null),
                division.jurisdiction(),
                division.park().orElse(null),
                division.validFrom().orElse(null),
                division.validTo().orElse(null),
                before,
                after);
    }
}
