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
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The stored accounts with their grants. */
@ApplicationScoped
class Accounts {

    private static final String HOLDERS = "a.closed = FALSE AND a.password.hash IS NOT NULL AND a.id IN"
            + " (SELECT b.id FROM Account b JOIN b.grants g WHERE g.role = :role)";

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

    /**
     * The account with this id.
     *
     * @throws RegistryException {@link CommonProblem#NOT_FOUND}
     */
    Account get(String id) {
        return find(id).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND));
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
     * Asks that an open account other than this one holds {@code role} too; none of them can be closed, nor lose the
     * role, before this transaction ends.
     *
     * @throws RegistryException {@link AccessProblem#LAST_ADMINISTRATOR}
     */
    void requireAnother(Role role, Account account) {
        // all of them and always in the same order, or two who wait for each other would never end
        em.createQuery("SELECT a FROM Account a WHERE " + HOLDERS + " ORDER BY a.id", Account.class)
                .setParameter("role", role)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        // asked again: who had to wait for the lock saw the rights as they were before
        var others = em.createQuery("SELECT a.id FROM Account a WHERE " + HOLDERS + " AND a.id <> :id", String.class)
                .setParameter("role", role)
                .setParameter("id", account.id())
                .setMaxResults(1)
                .getResultList();
        if (others.isEmpty()) {
            throw new RegistryException(AccessProblem.LAST_ADMINISTRATOR, role);
        }
    }

    /** Who holds a role over a division or something below it, by division and name. */
    List<GrantHolder> holders(DivisionCode division) {
        return em.createQuery(
                        "SELECT NEW org.grassroots.registry.access.GrantHolder(a.name, g.role, g.division)"
                                + " FROM Account a JOIN a.grants g WHERE a.closed = FALSE"
                                + " AND g.division BETWEEN :first AND :last ORDER BY g.division, a.name, g.id",
                        GrantHolder.class)
                .setParameter("first", division)
                .setParameter("last", new DivisionCode(division.last()))
                .getResultList();
    }

    /** The open accounts that hold a role over one of the divisions as a whole, with all their grants, by name. */
    List<Account> holding(Role role, List<DivisionCode> divisions) {
        return em.createQuery(
                        "SELECT DISTINCT a FROM Account a LEFT JOIN FETCH a.grants WHERE a.closed = FALSE AND a.id IN"
                                + " (SELECT b.id FROM Account b JOIN b.grants g WHERE g.role = :role"
                                + " AND g.organisation IS NULL AND g.division IN :divisions) ORDER BY a.name, a.id",
                        Account.class)
                .setParameter("role", role)
                .setParameter("divisions", divisions)
                .getResultList();
    }

    Optional<Account> findByLogin(String login) {
        if (!Account.isLogin(login)) {
            return Optional.empty();
        }
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

    /** The accounts whose login begins with {@code text} or whose name has it inside (null: all), by login. */
    Slice<AccountView> list(@Nullable String text, @Nullable Cursor cursor, int size) {
        var logins = em.createQuery(
                        "SELECT a.login FROM Account a WHERE 1 = 1"
                                + (text == null
                                        ? ""
                                        : " AND (a.login LIKE :start ESCAPE '!'"
                                                + " OR a.name LIKE :inside ESCAPE '!')")
                                + (cursor == null ? "" : " AND a.login " + cursor.operator() + " :login")
                                + " ORDER BY a.login " + Cursor.direction(cursor),
                        String.class)
                .setMaxResults(size + 1);
        if (text != null) {
            var literal = text.strip().replaceAll("[!%_]", "!$0");
            logins.setParameter("start", Account.normalised(literal) + "%").setParameter("inside", "%" + literal + "%");
        }
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
