package org.grassroots.registry.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Who does which chore, until when: one row for each, which one node at a time holds. */
@ApplicationScoped
class Leases {

    /** How long a holder may give no sign before another takes over. */
    static final Duration TERM = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /** Takes the lease, or prolongs it; false if somebody else holds it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean hold(String name, String holder, Instant now) {
        return em.createNativeQuery("UPDATE lease SET holder = ?1, held_until = ?2"
                                + " WHERE name = ?3 AND (holder = ?1 OR held_until <= ?4)")
                        .setParameter(1, holder)
                        .setParameter(2, now.plus(TERM).atOffset(ZoneOffset.UTC))
                        .setParameter(3, name)
                        .setParameter(4, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** Gives it back, if it is still held. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void release(String name, String holder, Instant now) {
        em.createNativeQuery("UPDATE lease SET held_until = ?1 WHERE name = ?2 AND holder = ?3")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, name)
                .setParameter(3, holder)
                .executeUpdate();
    }
}
