package org.grassroots.registry.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.access.model.AccountGrant;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administrators see it.
 *
 * @param passwordToChange whether its owner has not yet chosen a password of their own
 * @param lockedUntil the end of the lock that wrong passwords have set, maybe past already
 */
public record AccountView(
        String id,
        String login,
        String name,
        boolean closed,
        boolean passwordToChange,
        @Nullable Instant lockedUntil,
        List<GrantView> grants,
        long version)
        implements Serializable {

    /**
     * A right as the administrators see it.
     *
     * @param organisation the id of the one organisation over which it is held, or null for the whole division
     */
    public record GrantView(
            String id, Role role, String division, @Nullable String organisation) implements Serializable {

        static GrantView of(AccountGrant grant) {
            var right = grant.right();
            return new GrantView(grant.id(), right.role(), right.division().value(), right.organisation());
        }
    }

    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.login(),
                account.name(),
                account.closed(),
                account.passwordToChange(),
                account.lockedUntil().orElse(null),
                account.grants().stream().map(GrantView::of).toList(),
                account.version());
    }
}
