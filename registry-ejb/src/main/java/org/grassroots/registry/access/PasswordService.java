package org.grassroots.registry.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;

/** Lets everybody change their own password. */
@Stateless
public class PasswordService {

    private Accounts accounts;
    private ApiTokens tokens;
    private Passwords passwords;
    private PasswordTries tries;
    private Journal journal;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public PasswordService() {
        // for the container
    }

    @Inject
    PasswordService(
            Accounts accounts,
            ApiTokens tokens,
            Passwords passwords,
            PasswordTries tries,
            Journal journal,
            Acting acting) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.tries = tries;
        this.journal = journal;
        this.acting = acting;
    }

    /**
     * Changes the actor's password; every token and every other session of the account ends with it.
     *
     * @return the account with its new seal, or nothing where the present password is another one: that is counted
     *     like a failed sign-in, so it must not be an exception that rolls back
     */
    @AllowedTo(who = Who.SIGNED_IN)
    public Optional<SignedIn> change(@NotNull String oldPassword, @NotNull String newPassword) {
        var checks = new FieldChecks();
        checks.when(oldPassword.isEmpty(), "oldPassword", CommonProblem.FIELD_REQUIRED);
        Passwords.check(checks, "newPassword", newPassword, acting.actor().login());
        checks.when(newPassword.equals(oldPassword), "newPassword", AccessProblem.PASSWORD_SAME);
        checks.verify();
        var found = accounts.find(acting.actor().id());
        var act = Act.of("access.change-password", "account", acting.actor().login());
        if (!tries.isRight(found, oldPassword)) {
            journal.denied(act);
            return Optional.empty();
        }
        var account = found.orElseThrow(() -> new RegistryException(CommonProblem.NOT_SIGNED_IN));
        account.changePassword(passwords.hash(newPassword));
        tokens.removeAllOf(account.id());
        journal.done(act);
        return Optional.of(SignedIn.of(account, acting.actor().address()));
    }
}
