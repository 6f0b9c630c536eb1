package org.grassroots.registry.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.calendar.model.SpecialDay;

/** The stored special days; some thirty a year. */
@ApplicationScoped
class SpecialDays {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    Optional<SpecialDay> find(LocalDate day) {
        return Optional.ofNullable(em.find(SpecialDay.class, day));
    }

    /** Those of a period, both its days included, in their order. */
    List<SpecialDay> between(LocalDate from, LocalDate to) {
        return em.createQuery(
                        "SELECT d FROM SpecialDay d WHERE d.day BETWEEN :from AND :to ORDER BY d.day", SpecialDay.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    void put(SpecialDay day) {
        em.merge(day);
    }

    void remove(SpecialDay day) {
        em.remove(day);
    }
}
