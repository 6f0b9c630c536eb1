package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Queries of often asked lists, kept ready under their limits and texts.
 *
 * <p>EclipseLink keeps what it made of a query's text, but makes it anew as soon as a query is given a limit: a fifth of the
 * time of a list. It does not for a named query that was limited when it was named.
 */
@ApplicationScoped
class ReadyQueries {

    /** Texts have no values in them, so they are few; whoever finds ways to ask for more is answered more slowly. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    private final Set<String> named = ConcurrentHashMap.newKeySet();

    /**
     * Asks for the first rows only.
     *
     * @param most how many rows, at least one
     * @param text in JPQL, with a parameter for each value
     */
    <T> TypedQuery<T> first(int most, String text, Class<T> row) {
        var name = most + " " + text;
        if (!named.contains(name)) {
            var query = em.createQuery(text, row);
            if (named.size() >= MOST) {
                return query.setMaxResults(most);
            }
            query.setHint("eclipselink.jdbc.max-rows", most);
            em.getEntityManagerFactory().addNamedQuery(name, query);
            named.add(name);
        }
        // not limited once more: that would be done to a copy, which has to be made ready again
        return em.createNamedQuery(name, row);
    }
}
