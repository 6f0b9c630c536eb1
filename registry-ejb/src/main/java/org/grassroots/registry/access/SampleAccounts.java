package org.grassroots.registry.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of the sample province. Used by its loader only, which runs only where {@code REGISTRY_DEMO} is on; it
 * may be run again after it was interrupted.
 *
 * <p>First {@link #passwords}, which writes the passwords down, then {@link #ensure} for each account: so nobody is
 * ever locked out of an account whose password was never told.
 */
@ApplicationScoped
public class SampleAccounts {

    private static final String ADDRESS = "sample";

    private Accounts accounts;
    private Passwords passwords;
    private SamplePasswordFile file;
    private Journal journal;
    /** By password, since hashing is slow on purpose and the sample's accounts may all have the one that was set. */
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected SampleAccounts() {
        // for the container's proxy
    }

    @Inject
    SampleAccounts(Accounts accounts, Passwords passwords, SamplePasswordFile file, Journal journal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.file = file;
        this.journal = journal;
    }

    /**
     * An account that somebody is to sign in with.
     *
     * @param grants what it is allowed; the file names their roles and the division of the first
     */
    public record Listed(String login, List<Grant> grants) {

        public Listed {
            grants = List.copyOf(grants);
        }
    }

    /**
     * The passwords of these accounts by login: those of {@code demo-accounts.csv} in the data directory if it is
     * there, else new ones, which are in the file before this returns. The file that is there is left as it is.
     */
    public Map<String, String> passwords(List<Listed> listed) {
        return file.readOrWrite(listed);
    }

    /**
     * The account with this login as the one who acts; opened with these grants if there is none.
     *
     * @param password null for an account that nobody can ever sign in with
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Actor ensure(String login, String name, @Nullable String password, List<Grant> grants) {
        return accounts.findByLogin(login)
                .orElseGet(() -> open(login, name, password, grants))
                .asActor(ADDRESS);
    }

    private Account open(String login, String name, @Nullable String password, List<Grant> grants) {
        var hash = password == null ? null : hashes.computeIfAbsent(password, passwords::hash);
        var account = new Account(Ids.fresh(), login, name, hash);
        grants.forEach(right -> account.grant(Ids.fresh(), right));
        accounts.add(account);
        journal.done(Act.of("access.sample-account", "account", account.login()));
        return account;
    }
}
