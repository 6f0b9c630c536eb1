package org.grassroots.registry.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.report.model.StockFigure;
import org.grassroots.registry.report.model.Target;

/** The stored targets. */
@ApplicationScoped
class Targets {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Target target) {
        em.persist(target);
    }

    void flush() {
        em.flush();
    }

    Optional<Target> find(StockFigure figure, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT t FROM Target t WHERE t.figure = :figure AND t.first = :first AND t.last = :last",
                        Target.class)
                .setParameter("figure", figure)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .findFirst();
    }

    /** Those whose period has begun by the last day and is not over before the first, by figure and period. */
    List<Target> during(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT t FROM Target t WHERE t.first <= :last AND t.last >= :first"
                                + " ORDER BY t.figure, t.first, t.last",
                        Target.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
