package org.grassroots.registry.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.grassroots.registry.access.model.ApiToken;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.RegistryException;

/**
 * Tells who somebody is: by login name and password, by session, by token.
 *
 * <p>The last two are asked for every request and are one query each, which needs no transaction of its own.
 */
@Stateless
public class SignInService {

    private Accounts accounts;
    private ApiTokens tokens;
    private PasswordTries tries;
    private Entrance entrance;
    private Journal journal;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public SignInService() {
        // for the container
    }

    @Inject
    SignInService(
            Accounts accounts,
            ApiTokens tokens,
            PasswordTries tries,
            Entrance entrance,
            Journal journal,
            Acting acting,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.tries = tries;
        this.entrance = entrance;
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Signs in by password. The hashing keeps no connection to the database from others.
     *
     * @return the account as the one who acts, or nothing where name or password is wrong or the account is locked
     * @throws RegistryException {@link AccessProblem#SIGN_IN_BUSY} where too many people sign in at once
     */
    @AllowedTo(who = Who.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignedIn> signIn(@NotNull String login, @NotNull String password) {
        return entrance.enter(login, tries.attempt(accounts.findByLogin(login), password));
    }

    /** Records that the actor has signed out. */
    @AllowedTo(who = Who.SIGNED_IN)
    public void signOut() {
        journal.done(Act.of("access.sign-out", "account", acting.actor().login()));
    }

    /**
     * The account as the one who acts from {@code address}, with the grants it holds now; nothing once it is closed or
     * its password is no longer the one of the {@code seal}.
     */
    @AllowedTo(who = Who.ANYONE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SignedIn> bySession(@NotNull String accountId, @NotNull String seal, String address) {
        return accounts.find(accountId)
                .filter(account -> !account.closed())
                .map(account -> SignedIn.of(account, address))
                .filter(known -> known.seal().equals(seal));
    }

    /** Whom a bearer token belongs to, if it is still good. */
    @AllowedTo(who = Who.ANYONE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SignedIn> byToken(@NotNull String token, String address) {
        return accounts.findByToken(Digest.of(token), clock.instant()).map(account -> SignedIn.of(account, address));
    }

    /** Issues a token to the actor; it is told once and only its hash is kept. */
    @AllowedTo(who = Who.SIGNED_IN)
    public IssuedToken issueToken() {
        var secret = Secrets.token();
        var token = new ApiToken(Digest.of(secret), acting.actor().id(), clock.instant());
        tokens.removeExpiredBefore(clock.instant());
        tokens.add(token);
        journal.done(Act.of("access.issue-token", "account", acting.actor().login()));
        return new IssuedToken(secret, token.expiresAt());
    }

    /** Makes a token useless from now on. */
    @AllowedTo(who = Who.SIGNED_IN)
    public void revokeToken(@NotNull String token) {
        tokens.remove(Digest.of(token));
        journal.done(Act.of("access.revoke-token", "account", acting.actor().login()));
    }

    /** From now on the actor's pages are in this language. */
    @AllowedTo(who = Who.SIGNED_IN)
    public void speak(@NotNull Locale locale) {
        accounts.find(acting.actor().id()).ifPresent(account -> account.speak(locale));
    }
}
