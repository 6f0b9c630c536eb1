package org.grassroots.registry.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.access.model.ApiToken;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored accounts with their grants, and the API tokens. */
@ApplicationScoped
class Accounts {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    void add(Account account) {
        em.persist(account);
    }

    boolean isEmpty() {
        return em.createQuery("SELECT a.id FROM Account a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<Account> find(String id) {
        return em.createQuery("SELECT a FROM Account a LEFT JOIN FETCH a.grants WHERE a.id = :id", Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> findByLogin(String login) {
        return em.createQuery("SELECT a FROM Account a LEFT JOIN FETCH a.grants WHERE a.login = :login", Account.class)
                .setParameter("login", Account.normalised(login))
                .getResultStream()
                .findFirst();
    }

    /** The open account to which a token that is still good belongs. */
    Optional<Account> findByToken(String tokenHash, Instant now) {
        return em.createQuery(
                        "SELECT a FROM Account a LEFT JOIN FETCH a.grants WHERE a.closed = FALSE AND a.id ="
                                + " (SELECT t.accountId FROM ApiToken t WHERE t.hash = :hash AND t.expiresAt > :now)",
                        Account.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    void add(ApiToken token) {
        em.persist(token);
    }

    /** Forgets one token. */
    void removeToken(String tokenHash) {
        em.createQuery("DELETE FROM ApiToken t WHERE t.hash = :hash")
                .setParameter("hash", tokenHash)
                .executeUpdate();
    }

    void removeTokensExpiredBefore(Instant now) {
        em.createQuery("DELETE FROM ApiToken t WHERE t.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The accounts by login name. */
    Slice<AccountView> list(@Nullable Cursor cursor, int size) {
        var logins = em.createQuery(
                        "SELECT a.login FROM Account a"
                                + (cursor == null ? "" : " WHERE a.login " + cursor.operator() + " :login")
                                + " ORDER BY a.login " + Cursor.direction(cursor),
                        String.class)
                .setMaxResults(size + 1);
        if (cursor != null) {
            logins.setParameter("login", cursor.keys().get(0));
        }
        var page = Slice.of(logins.getResultList(), cursor, size, List::of);
        return new Slice<>(views(page.rows()), page.previous(), page.next());
    }

    private List<AccountView> views(List<String> logins) {
        if (logins.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT DISTINCT a FROM Account a LEFT JOIN FETCH a.grants WHERE a.login IN :logins"
                                + " ORDER BY a.login",
                        Account.class)
                .setParameter("logins", logins)
                .getResultStream()
                .map(AccountView::of)
                .toList();
    }
}
