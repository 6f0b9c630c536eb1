package org.grassroots.registry.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.grassroots.registry.access.model.ApiToken;

/** The stored API tokens. */
@ApplicationScoped
class ApiTokens {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(ApiToken token) {
        em.persist(token);
    }

    void remove(String hash) {
        em.createQuery("DELETE FROM ApiToken t WHERE t.hash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
    }

    void removeAllOf(String accountId) {
        em.createQuery("DELETE FROM ApiToken t WHERE t.accountId = :accountId")
                .setParameter("accountId", accountId)
                .executeUpdate();
    }

    void removeExpiredBefore(Instant now) {
        em.createQuery("DELETE FROM ApiToken t WHERE t.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
