package org.grassroots.registry.access.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.access.AccessProblem;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * <p>It is opened without any right; grants are given one by one, and those of the three administrators exclude
 * each other and everything else. Five wrong passwords lock it for half an hour. It is closed, never deleted,
 * since the journal names it.
 */
@Entity
@Table(name = "account")
public class Account {

    private static final int FAILURES_BEFORE_LOCK = 5;
    private static final Duration LOCK = Duration.ofMinutes(30);

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Column(nullable = false, length = 50)
    private String login;

    @Column(nullable = false, length = 100)
    private String name;

    @Column(name = "password_hash", length = 300)
    private @Nullable String passwordHash;

    @Column(nullable = false, length = 10)
    private String language = "zh";

    @Column(nullable = false)
    private boolean closed;

    @Column(nullable = false)
    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "account_id", nullable = false)
    @OrderBy("role, division")
    private List<AccountGrant> grants = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {
        // for the persistence provider
    }

    /**
     * Opens an account.
     *
     * @param passwordHash the hashed password, or null for somebody who never signs in by password
     */
    public Account(String id, String login, String name, @Nullable String passwordHash) {
        this.id = id;
        this.login = normalised(login);
        this.name = name.strip();
        this.passwordHash = passwordHash;
    }

    /** Login names are told apart without case or surrounding space. */
    public static String normalised(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Gives a right.
     *
     * @throws RegistryException {@link AccessProblem#DUTIES_NOT_SEPARATE} if it cannot go together with those held
     */
    public void grant(String grantId, Grant right) {
        boolean administrators = right.role().isAdministrator()
                || grants.stream().anyMatch(held -> held.right().role().isAdministrator());
        boolean sameRole = grants.stream().allMatch(held -> held.right().role() == right.role());
        if (administrators && !sameRole) {
            throw new RegistryException(AccessProblem.DUTIES_NOT_SEPARATE, login);
        }
        if (grants.stream().noneMatch(held -> held.right().equals(right))) {
            grants.add(new AccountGrant(grantId, right));
        }
    }

    /** Takes a right away again. */
    public void withdraw(String grantId) {
        grants.removeIf(held -> held.id().equals(grantId));
    }

    /** Whether a password may be tried now. */
    public boolean mayTry(Instant now) {
        return !closed && passwordHash != null && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    public void passwordWasRight() {
        failures = 0;
        lockedUntil = null;
    }

    public void passwordWasWrong(Instant now) {
        failures++;
        if (failures >= FAILURES_BEFORE_LOCK) {
            failures = 0;
            lockedUntil = now.plus(LOCK);
        }
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
        passwordWasRight();
    }

    /** Pages and messages are in this language from now on: zh or en. */
    public void speak(Locale locale) {
        language = locale.getLanguage().equals("en") ? "en" : "zh";
    }

    /** Nobody signs in with it any more. */
    public void close() {
        closed = true;
    }

    /** This account as the one who acts, from {@code address}. */
    public Actor asActor(String address) {
        return new Actor(
                id,
                login,
                name,
                grants.stream().map(AccountGrant::right).toList(),
                Locale.forLanguageTag(language),
                address);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public boolean closed() {
        return closed;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public List<AccountGrant> grants() {
        return List.copyOf(grants);
    }
}
