package org.grassroots.registry.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.access.model.ApiToken;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored accounts with their grants, and the API tokens. */
@ApplicationScoped
class Accounts {

    @PersistenceContext(unitName = "registry")
    @SuppressWarnings("NullAway.Init")
    EntityManager em;

    /**
     * Stores a new account.
     *
     * @throws RegistryException {@link AccessProblem#LOGIN_TAKEN}, also where two are opened at the same moment
     */
    void add(Account account) {
        if (findByLogin(account.login()).isPresent()) {
            throw new RegistryException(AccessProblem.LOGIN_TAKEN, account.login());
        }
        em.persist(account);
        try {
            em.flush();
        } catch (PersistenceException refused) {
            if (isDuplicate(refused)) {
                throw new RegistryException(AccessProblem.LOGIN_TAKEN, account.login());
            }
            throw refused;
        }
    }

    // SQL state 23505 is a unique violation on both databases
    private static boolean isDuplicate(PersistenceException refused) {
        return Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && "23505".equals(sql.getSQLState()));
    }

    boolean isEmpty() {
        return em.createQuery("SELECT a.id FROM Account a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<Account> find(String id) {
        return em
                .createQuery("SELECT a FROM Account a LEFT JOIN FETCH a.grants WHERE a.id = :id", Account.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Reads the account again and lets nobody else change it before this transaction ends. */
    void lock(Account account) {
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Sends the changes to the database, so that the account's version is the one that others will see. */
    void changed(Account account) {
        em.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /**
     * Whether an open account other than {@code id} holds {@code role}; nobody can close those that do, or take the
     * role from them, before this transaction ends.
     */
    boolean anotherHolds(Role role, String id) {
        var holders = "SELECT %s FROM Account a WHERE a.closed = FALSE AND a.id <> :id AND a.id IN"
                + " (SELECT b.id FROM Account b JOIN b.grants g WHERE g.role = :role)";
        em.createQuery(holders.formatted("a") + " ORDER BY a.id", Account.class)
                .setParameter("id", id)
                .setParameter("role", role)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        // asked again: who waited for the lock has seen the rights as they were before
        return !em.createQuery(holders.formatted("a.id"), String.class)
                .setParameter("id", id)
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<Account> findByLogin(String login) {
        return em
                .createQuery("SELECT a FROM Account a LEFT JOIN FETCH a.grants WHERE a.login = :login", Account.class)
                .setParameter("login", Account.normalised(login))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The open account to which a token that is still good belongs. */
    Optional<Account> findByToken(String tokenHash, Instant now) {
        return em
                .createQuery(
                        "SELECT a FROM Account a LEFT JOIN FETCH a.grants WHERE a.closed = FALSE AND a.id ="
                                + " (SELECT t.accountId FROM ApiToken t WHERE t.hash = :hash AND t.expiresAt > :now)",
                        Account.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultList()
                .stream()
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

    /** Forgets every token of an account. */
    void removeTokensOf(String accountId) {
        em.createQuery("DELETE FROM ApiToken t WHERE t.accountId = :accountId")
                .setParameter("accountId", accountId)
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
