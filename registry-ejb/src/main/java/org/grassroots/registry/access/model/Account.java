package org.grassroots.registry.access.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.grassroots.registry.access.AccessProblem;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * <p>It is opened without any right; grants are given one by one, and those of the three administrators exclude
 * each other and everything else. A password that somebody else knows, such as the first one, gives no right but
 * to choose another. Five wrong passwords in a row lock it for half an hour. It is closed, never deleted, since the
 * journal names it.
 */
@Entity
@Table(name = "account")
public class Account {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._-]{1,50}");

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Column(nullable = false, length = 50)
    private String login;

    @Column(nullable = false, length = 100)
    private String name;

    @Embedded
    private Password password;

    @Column(nullable = false, length = 10)
    private String language = "zh";

    @Column(nullable = false)
    private boolean closed;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "account_id", nullable = false)
    @OrderBy("role, division")
    private List<AccountGrant> grants = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {
        // for the persistence provider
    }

    /**
     * An account that is open.
     *
     * @param login the name to sign in by, of the form that {@link #isLogin} asks for
     * @param passwordHash the hashed password, or null for somebody who never signs in by password
     */
    public Account(String id, String login, String name, @Nullable String passwordHash) {
        this.id = id;
        this.login = normalised(login);
        this.name = name.strip();
        this.password = new Password(passwordHash);
    }

    /** Whether {@code text} may be a login name: up to fifty letters, digits, dots, hyphens and underscores. */
    public static boolean isLogin(String text) {
        return LOGIN.matcher(normalised(text)).matches();
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

    /** The right that was given under this id; nothing if there is none. */
    public Optional<Grant> right(String grantId) {
        return grants.stream()
                .filter(held -> held.id().equals(grantId))
                .map(AccountGrant::right)
                .findFirst();
    }

    /** Takes a right away again. */
    public void withdraw(String grantId) {
        grants.removeIf(held -> held.id().equals(grantId));
    }

    /** Whether a password may be tried now. */
    public boolean mayTry(Instant now) {
        return !closed && password.mayTry(now);
    }

    /**
     * A password was tried.
     *
     * @return whether that lets the person in; never while the account is closed or locked
     */
    public boolean tried(boolean right, Instant now) {
        return !closed && password.tried(right, now);
    }

    /** The password that the person has chosen. */
    public void changePassword(String newHash) {
        password.change(newHash, false);
    }

    /** A password that somebody else has chosen: it has to be changed before anything else. It also unlocks. */
    public void receivePassword(String newHash) {
        password.change(newHash, true);
    }

    /** Pages and messages are in this language from now on: zh or en. */
    public void speak(Locale locale) {
        language = locale.getLanguage().equals("en") ? "en" : "zh";
    }

    /**
     * Asks that nobody has changed the account since it was shown.
     *
     * @throws RegistryException {@link CommonProblem#STALE_EDIT}
     */
    public void requireVersion(long seen) {
        if (version != seen) {
            throw new RegistryException(CommonProblem.STALE_EDIT);
        }
    }

    /** Nobody signs in with it any more; it keeps its grants. */
    public void close() {
        closed = true;
    }

    /** It may be signed in with again. */
    public void reopen() {
        closed = false;
    }

    /** This account as the one who acts, from {@code address}; without a right while its password is to be changed. */
    public Actor asActor(String address) {
        var rights = grants.stream().map(AccountGrant::right).toList();
        return new Actor(
                id, login, name, password.toChange() ? List.of() : rights, Locale.forLanguageTag(language), address);
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
        return password.hash();
    }

    public boolean passwordToChange() {
        return password.toChange();
    }

    /** Until when no password may be tried; past or empty if one may. */
    public Optional<Instant> lockedUntil() {
        return password.lockedUntil();
    }

    /** Whether it holds {@code role} anywhere. */
    public boolean holds(Role role) {
        return grants.stream().anyMatch(held -> held.right().role() == role);
    }

    public List<AccountGrant> grants() {
        return List.copyOf(grants);
    }
}
