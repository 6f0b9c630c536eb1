package org.grassroots.registry.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.access.model.ApiToken;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.Digest;

/** Tells who somebody is: by login name and password, by session, by token. */
@Stateless
public class SignInService {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Accounts accounts;
    private Passwords passwords;
    private Journal journal;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public SignInService() {
        // for the container
    }

    @Inject
    SignInService(Accounts accounts, Passwords passwords, Journal journal, Acting acting, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Signs in by password.
     *
     * @return the account as the one who acts, or nothing where name or password is wrong or the account is locked;
     *     the failure is counted and journalled, so it must not be an exception that rolls back
     */
    @AllowedTo(who = Who.ANYONE)
    public Optional<Actor> signIn(@NotNull String login, @NotNull String password) {
        var address = acting.actor().address();
        var found = accounts.findByLogin(login).filter(account -> account.mayTry(clock.instant()));
        boolean right =
                passwords.isRight(password, found.map(Account::passwordHash).orElse(null));
        if (!right) {
            found.ifPresent(account -> account.passwordWasWrong(clock.instant()));
            journal.refused(Act.of("access.sign-in", "account", shortened(login)));
            return Optional.empty();
        }
        var account = found.orElseThrow();
        account.passwordWasRight();
        acting.as(account.asActor(address));
        journal.done(Act.of("access.sign-in", "account", account.id()));
        return Optional.of(acting.actor());
    }

    /** Records that the actor has signed out. */
    @AllowedTo(who = Who.SIGNED_IN)
    public void signOut() {
        journal.done(Act.of("access.sign-out", "account", acting.actor().id()));
    }

    /** The account as the one who acts from {@code address}, with the grants it holds now; nothing once closed. */
    @AllowedTo(who = Who.ANYONE)
    public Optional<Actor> actor(@NotNull String accountId, String address) {
        return accounts.find(accountId).filter(account -> !account.closed()).map(account -> account.asActor(address));
    }

    /** Whom a bearer token belongs to, if it is still good. */
    @AllowedTo(who = Who.ANYONE)
    public Optional<Actor> actorOfToken(@NotNull String token, String address) {
        return accounts.findByToken(Digest.of(token), clock.instant()).map(account -> account.asActor(address));
    }

    /** Issues a token to the actor; it is told once and only its hash is kept. */
    @AllowedTo(who = Who.SIGNED_IN)
    public IssuedToken issueToken() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var token = new ApiToken(Digest.of(secret), acting.actor().id(), clock.instant());
        accounts.removeTokensExpiredBefore(clock.instant());
        accounts.add(token);
        journal.done(Act.of("access.issue-token", "account", acting.actor().id()));
        return new IssuedToken(secret, token.expiresAt());
    }

    /** Makes a token useless from now on. */
    @AllowedTo(who = Who.SIGNED_IN)
    public void revokeToken(@NotNull String token) {
        accounts.removeToken(Digest.of(token));
        journal.done(Act.of("access.revoke-token", "account", acting.actor().id()));
    }

    /** From now on the actor's pages are in this language. */
    @AllowedTo(who = Who.SIGNED_IN)
    public void speak(@NotNull Locale locale) {
        accounts.find(acting.actor().id()).ifPresent(account -> account.speak(locale));
    }

    private static String shortened(String login) {
        return login.length() > 50 ? login.substring(0, 50) : login;
    }
}
