package org.grassroots.registry.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.evidence.model.Evidence;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Reach;

/** The rows of the stored evidence. */
@ApplicationScoped
class Evidences {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Evidence evidence) {
        em.persist(evidence);
    }

    /** Those with these ids that lie in a division, whoever may see them, in the order in which they were stored. */
    List<Evidence> in(DivisionCode division, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT e FROM Evidence e WHERE e.id IN :ids AND e.jurisdiction = :division ORDER BY e.storedAt, e.id",
                                Evidence.class)
                        .setParameter("ids", ids)
                        .setParameter("division", division.value())
                        .getResultList();
    }

    Optional<Evidence> find(String id) {
        return Optional.ofNullable(em.find(Evidence.class, id));
    }

    /** Those of the {@code ids} that lie within {@code reach} or were stored by {@code account}, in the order in which they were stored. */
    List<EvidenceView> views(Collection<String> ids, Reach reach, String account) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(
                        "SELECT e FROM Evidence e WHERE e.id IN :ids AND (" + reach.condition("e.jurisdiction")
                                + " OR e.accountId = :account) ORDER BY e.storedAt, e.id",
                        Evidence.class)
                .setParameter("ids", ids)
                .setParameter("account", account);
        return reach.bind(query).getResultStream().map(EvidenceView::of).toList();
    }
}
