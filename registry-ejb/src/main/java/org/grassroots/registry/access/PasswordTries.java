package org.grassroots.registry.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.registry.access.model.Account;

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

    /** Whether {@code password} is that of the account; takes as long where there is no account. */
    boolean isRight(Optional<Account> found, String password) {
        var hash = found.filter(account -> account.mayTry(clock.instant()))
                .map(Account::passwordHash)
                .orElse(null);
        boolean right = passwords.isRight(password, hash);
        if (found.isEmpty()) {
            return false;
        }
        var account = found.get();
        accounts.lock(account);
        return account.tried(right && Objects.equals(hash, account.passwordHash()), clock.instant());
    }
}
