package org.grassroots.registry.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;

/** Opens the first accounts of an empty system, once. */
@Stateless
public class BootstrapService {

    private Accounts accounts;
    private Passwords passwords;
    private BootstrapToken token;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public BootstrapService() {
        // for the container
    }

    @Inject
    BootstrapService(Accounts accounts, Passwords passwords, BootstrapToken token, Journal journal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.token = token;
        this.journal = journal;
    }

    /** Whether the system still waits for its first accounts. */
    @AllowedTo(who = Who.ANYONE)
    public boolean isOpen() {
        if (token.isDrawn() && !accounts.isEmpty()) {
            token.forget();
        }
        return token.isDrawn();
    }

    /**
     * Opens the accounts of the three administrators over the whole province; their passwords have to be changed at
     * the first sign-in, since one person has typed them all.
     *
     * @throws RegistryException {@link AccessProblem#BOOTSTRAP_CLOSED} if there are accounts
     */
    @AllowedTo(who = Who.ANYONE)
    public void open(@NotNull String givenToken, @NotNull FirstAccounts first) {
        if (!isOpen()) {
            throw new RegistryException(AccessProblem.BOOTSTRAP_CLOSED);
        }
        first.check();
        var used = token.use(givenToken)
                .orElseThrow(() ->
                        new RegistryException(List.of(FieldProblem.of("token", AccessProblem.BOOTSTRAP_TOKEN_WRONG))));
        try {
            first.byRole().forEach(this::open);
        } catch (RuntimeException failed) {
            token.giveBack(used);
            throw failed;
        }
    }

    private void open(Role role, NewAccount opened) {
        var account = new Account(Ids.fresh(), opened.login(), opened.name(), null);
        account.receivePassword(passwords.hash(opened.password()));
        account.grant(Ids.fresh(), Grant.on(role, Settings.province()));
        accounts.add(account);
        journal.done(Act.of("access.bootstrap", "account", account.login()));
    }
}
