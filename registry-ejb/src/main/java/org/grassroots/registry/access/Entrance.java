package org.grassroots.registry.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;

/** Lets in whoever has given the right password, and turns away the others; the journal tells of both. */
@ApplicationScoped
class Entrance {

    private PasswordTries tries;
    private Journal journal;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected Entrance() {
        // for the container's proxy
    }

    @Inject
    Entrance(PasswordTries tries, Journal journal, Acting acting) {
        this.tries = tries;
        this.journal = journal;
        this.acting = acting;
    }

    /**
     * Counts the attempt for the account it was meant for.
     *
     * @return the account as the one who acts, or nothing: that is counted and journalled, so it must not be an exception
     *     that rolls back
     */
    @Transactional
    public Optional<SignedIn> enter(String login, PasswordTries.Attempt attempt) {
        var address = acting.actor().address();
        var found = tries.settle(attempt);
        if (found.isEmpty()) {
            journal.denied(Act.of("access.sign-in", "account", recordable(login)));
            return Optional.empty();
        }
        var account = found.get();
        acting.as(account.asActor(address));
        journal.done(Act.of("access.sign-in", "account", account.login()));
        return Optional.of(SignedIn.of(account, address));
    }

    // not whatever was typed: it may well be a password in the wrong field
    private static String recordable(String login) {
        return Account.isLogin(login) ? Account.normalised(login) : "?";
    }
}
