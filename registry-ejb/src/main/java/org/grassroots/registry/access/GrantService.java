package org.grassroots.registry.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.territory.DivisionService;
import org.jspecify.annotations.Nullable;

/** Decides what an account may do and where; nobody decides about themselves. */
@Stateless
public class GrantService {

    private Accounts accounts;
    private DivisionService divisions;
    private Journal journal;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public GrantService() {
        // for the container
    }

    @Inject
    GrantService(Accounts accounts, DivisionService divisions, Journal journal, Acting acting) {
        this.accounts = accounts;
        this.divisions = divisions;
        this.journal = journal;
        this.acting = acting;
    }

    /** Gives an account a role over a division and everything below it. */
    @AllowedTo(Role.SECURITY_ADMIN)
    public AccountView grant(@NotNull String id, long seenVersion, @Nullable Role role, @Nullable String division) {
        return grant(id, seenVersion, role, division, null);
    }

    /**
     * Gives an account a role over a division and everything below it, or over one organisation only.
     *
     * @param organisation the id of the one organisation that lies in the division, or null for the whole division
     */
    @AllowedTo(Role.SECURITY_ADMIN)
    public AccountView grant(
            @NotNull String id,
            long seenVersion,
            @Nullable Role role,
            @Nullable String division,
            @Nullable String organisation) {
        var account = anothersAccount(id, seenVersion);
        var right = right(role, division, organisation);
        account.grant(Ids.fresh(), right);
        return changed(account, "access.grant", right);
    }

    /** Takes a role away again; the last of each administrator's kind keeps it. */
    @AllowedTo(Role.SECURITY_ADMIN)
    public AccountView withdraw(@NotNull String id, long seenVersion, @NotNull String grantId) {
        var account = anothersAccount(id, seenVersion);
        var right = account.right(grantId).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND));
        if (right.role().isAdministrator() && !account.closed()) {
            accounts.requireAnother(right.role(), account);
            account.requireVersion(seenVersion);
        }
        account.withdraw(grantId);
        return changed(account, "access.withdraw", right);
    }

    /** Who holds a role over the division or something below it, with open accounts. */
    @AllowedTo(Role.DECISION_CLERK)
    public List<GrantHolder> holders(@NotNull DivisionCode division) {
        acting.require(division, Role.DECISION_CLERK);
        return accounts.holders(division);
    }

    private Account anothersAccount(String id, long seenVersion) {
        var account = accounts.get(id);
        account.requireVersion(seenVersion);
        if (account.id().equals(acting.actor().id())) {
            throw new RegistryException(AccessProblem.OWN_ACCOUNT);
        }
        return account;
    }

    private Grant right(@Nullable Role role, @Nullable String division, @Nullable String organisation) {
        var checks = new FieldChecks().required("role", role).text("division", division, 20);
        if (division != null && !division.isBlank()) {
            check(checks, role, division);
        }
        // who judges sits above what they judge, and so over a division
        boolean judging = organisation != null && role != null && role != Role.ORG_REPORTER;
        checks.when(judging, "role", AccessProblem.ORGANISATION_ROLE).verify();
        return new Grant(
                Objects.requireNonNull(role), new DivisionCode(Objects.requireNonNull(division)), organisation);
    }

    private void check(FieldChecks checks, @Nullable Role role, String division) {
        var province = Settings.province();
        if (!DivisionCode.isWellFormed(division)) {
            checks.add("division", AccessProblem.DIVISION_FORM, division);
        } else if (!province.covers(new DivisionCode(division))) {
            checks.add("division", AccessProblem.DIVISION_ELSEWHERE, division, province);
        } else if (divisions.find(new DivisionCode(division)).isEmpty()) {
            checks.add("division", AccessProblem.DIVISION_UNKNOWN, division);
        } else if (role != null && role.isAdministrator() && !new DivisionCode(division).isProvince()) {
            checks.add("division", AccessProblem.ADMINISTRATOR_OF_PART, province);
        }
    }

    private AccountView changed(Account account, String action, Grant right) {
        accounts.changed(account);
        journal.done(act(action, right, account.login()));
        return AccountView.of(account);
    }

    private static Act act(String action, Grant right, String login) {
        var one = right.organisation();
        var of = one == null ? "grant " : "grant of one ";
        var act = Act.of(action, of + right.role() + " " + right.division(), login);
        return one == null ? act : act.leaving(one);
    }
}
