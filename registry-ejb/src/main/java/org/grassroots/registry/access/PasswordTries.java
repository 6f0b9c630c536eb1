package org.grassroots.registry.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.registry.access.model.Account;
import org.jspecify.annotations.Nullable;

/**
 * Lets a password be tried and counts the failures.
 *
 * <p>Hashing is slow on purpose, so it is done before the account is locked in the database; under the lock the
 * account is read again. However many try at the same moment, no failure is lost and none gets in after the fifth.
 */
@ApplicationScoped
class PasswordTries {

    private Accounts accounts;
    private Passwords passwords;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected PasswordTries() {
        // for the container's proxy
    }

    @Inject
    PasswordTries(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * What came of comparing a password with what is stored, before it counts.
     *
     * @param accountId the account it was meant for, or null if there is none
     * @param hash what it was compared with, or null where nothing could be tried
     */
    record Attempt(@Nullable String accountId, @Nullable String hash, boolean fits) {}

    /** Compares, which takes long and needs no transaction; it takes as long where there is no account. */
    Attempt attempt(Optional<Account> found, String password) {
        var hash = found.filter(account -> account.mayTry(clock.instant()))
                .map(Account::passwordHash)
                .orElse(null);
        return new Attempt(found.map(Account::id).orElse(null), hash, passwords.isRight(password, hash));
    }

    /** The account that the attempt lets in; it counts for the account either way. */
    Optional<Account> settle(Attempt attempt) {
        if (attempt.accountId() == null) {
            return Optional.empty();
        }
        var account = accounts.get(attempt.accountId());
        accounts.lock(account);
        boolean right = attempt.fits() && Objects.equals(attempt.hash(), account.passwordHash());
        return account.tried(right, clock.instant()) ? Optional.of(account) : Optional.empty();
    }

    /** Whether {@code password} is that of the account; both steps in one transaction. */
    boolean isRight(Optional<Account> found, String password) {
        return settle(attempt(found, password)).isPresent();
    }
}
