package org.grassroots.registry.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Opens, closes and reopens accounts and gives them a first password. What an account may do is decided elsewhere, by
 * somebody else: see {@link GrantService}.
 */
@Stateless
public class AccountService {

    private Accounts accounts;
    private ApiTokens tokens;
    private Passwords passwords;
    private Journal journal;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public AccountService() {
        // for the container
    }

    @Inject
    AccountService(Accounts accounts, ApiTokens tokens, Passwords passwords, Journal journal, Acting acting) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.journal = journal;
        this.acting = acting;
    }

    /**
     * One page of the accounts by login name.
     *
     * @param text how the login begins or what the name contains, or null for all
     * @param cursor a cursor of an earlier page, or null for the first
     */
    @AllowedTo({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN})
    public Slice<AccountView> accounts(@Nullable String text, @Nullable String cursor, @Positive @Max(200) int size) {
        return accounts.list(text, Cursor.of(cursor, 1), size);
    }

    /** One account. */
    @AllowedTo({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN})
    public AccountView account(@NotNull String id) {
        return AccountView.of(accounts.get(id));
    }

    /** Opens an account without any right. */
    @AllowedTo(Role.SYSTEM_ADMIN)
    public AccountView open(@NotNull NewAccount opened) {
        var checks = new FieldChecks();
        opened.check(checks, "login", "name", "password");
        checks.verify();
        var account = new Account(Ids.fresh(), opened.login(), opened.name(), null);
        account.receivePassword(passwords.hash(opened.password()));
        accounts.add(account);
        journal.done(Act.of("access.open-account", "account", account.login()));
        return AccountView.of(account);
    }

    /** Closes an account: its sessions and tokens end at once. The last of each administrator's kind stays open. */
    @AllowedTo(Role.SYSTEM_ADMIN)
    public AccountView close(@NotNull String id, long seenVersion) {
        var account = anothersAccount(id, seenVersion);
        for (var role : Role.values()) {
            if (role.isAdministrator() && account.holds(role)) {
                accounts.requireAnother(role, account);
            }
        }
        account.requireVersion(seenVersion);
        account.close();
        tokens.removeAllOf(id);
        return changed(account, "access.close-account");
    }

    /** Lets an account be signed in with again. */
    @AllowedTo(Role.SYSTEM_ADMIN)
    public AccountView reopen(@NotNull String id, long seenVersion) {
        var account = anothersAccount(id, seenVersion);
        account.reopen();
        return changed(account, "access.reopen-account");
    }

    /** Gives an account a new first password and unlocks it; its sessions and tokens end at once. */
    @AllowedTo(Role.SYSTEM_ADMIN)
    public AccountView resetPassword(@NotNull String id, long seenVersion, @NotNull String password) {
        var account = anothersAccount(id, seenVersion);
        var checks = new FieldChecks();
        Passwords.check(checks, "password", password, account.login());
        checks.verify();
        account.receivePassword(passwords.hash(password));
        tokens.removeAllOf(id);
        return changed(account, "access.reset-password");
    }

    private Account anothersAccount(String id, long seenVersion) {
        var account = accounts.get(id);
        account.requireVersion(seenVersion);
        if (account.id().equals(acting.actor().id())) {
            throw new RegistryException(AccessProblem.OWN_ACCOUNT);
        }
        return account;
    }

    private AccountView changed(Account account, String action) {
        accounts.changed(account);
        journal.done(Act.of(action, "account", account.login()));
        return AccountView.of(account);
    }
}
