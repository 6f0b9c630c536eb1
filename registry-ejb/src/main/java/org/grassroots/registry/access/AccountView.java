package org.grassroots.registry.access;

import java.io.Serializable;
import java.util.List;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.access.model.AccountGrant;
import org.grassroots.registry.shared.Role;

/** An account as the administrators see it. */
public record AccountView(String id, String login, String name, boolean closed, List<GrantView> grants, long version)
        implements Serializable {

    /** A right as the administrators see it. */
    public record GrantView(String id, Role role, String division) implements Serializable {

        static GrantView of(AccountGrant grant) {
            return new GrantView(
                    grant.id(), grant.right().role(), grant.right().division().value());
        }
    }

    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.login(),
                account.name(),
                account.closed(),
                account.grants().stream().map(GrantView::of).toList(),
                account.version());
    }
}
