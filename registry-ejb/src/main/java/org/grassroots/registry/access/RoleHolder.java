package org.grassroots.registry.access;

import java.io.Serializable;
import java.util.List;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.access.model.AccountGrant;
import org.grassroots.registry.shared.Grant;

/** Somebody with an open account who could be given a task, and everything they are responsible for. */
public record RoleHolder(String account, String name, List<Grant> grants) implements Serializable {

    private static final long serialVersionUID = 1L;

    public RoleHolder {
        grants = List.copyOf(grants);
    }

    static RoleHolder of(Account account) {
        return new RoleHolder(
                account.id(),
                account.name(),
                account.grants().stream().map(AccountGrant::right).toList());
    }
}
