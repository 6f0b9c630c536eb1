package org.grassroots.registry.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.grassroots.registry.territory.model.Standard;

/** The stored parks. */
@ApplicationScoped
class Parks {

    private static final String VIEW =
            "SELECT NEW org.grassroots.registry.territory.ParkView(x.code, x.name, x.parent," + " d.label, x.standard)";

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** The parks in a division and everything below it, whose codes share {@code prefix}; by code. */
    List<ParkView> below(String prefix) {
        return em.createQuery(
                        VIEW + " FROM Park x, Division d WHERE d.code = x.parent AND x.code LIKE :prefix"
                                + " ORDER BY x.code",
                        ParkView.class)
                .setParameter("prefix", prefix + "%")
                .getResultList();
    }

    /** The parks that fit {@code text}, those of the home province first. */
    List<ParkView> search(String text, String homePrefix, int size) {
        var search = DivisionSearch.of(text);
        var query = em.createQuery(
                        "SELECT x.code, x.name, x.parent, d.label, x.standard, "
                                + search.closeness("name") + " AS closeness,"
                                + " CASE WHEN LOCATE(:home, x.code) = 1 THEN 0 ELSE 1 END AS distance"
                                + " FROM Park x, Division d WHERE d.code = x.parent AND " + search.condition("name")
                                + " ORDER BY closeness, distance, x.code",
                        Object[].class)
                .setParameter("home", homePrefix)
                .setMaxResults(size);
        search.bind(query, text);
        return query.getResultList().stream().map(Parks::view).toList();
    }

    private static ParkView view(Object[] row) {
        return new ParkView((String) row[0], (String) row[1], (String) row[2], (String) row[3], (Standard) row[4]);
    }
}
