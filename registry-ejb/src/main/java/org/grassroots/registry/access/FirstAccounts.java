package org.grassroots.registry.access;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Role;

/**
 * The three accounts that an empty system begins with: one for each administrator, since no person may have the
 * duties of two.
 */
public record FirstAccounts(NewAccount system, NewAccount security, NewAccount audit) implements Serializable {

    Map<Role, NewAccount> byRole() {
        var accounts = new EnumMap<Role, NewAccount>(Role.class);
        accounts.put(Role.SYSTEM_ADMIN, system);
        accounts.put(Role.SECURITY_ADMIN, security);
        accounts.put(Role.AUDIT_ADMIN, audit);
        return accounts;
    }

    void check() {
        var checks = new FieldChecks();
        system.check(checks, "systemLogin", "systemName", "systemPassword");
        security.check(checks, "securityLogin", "securityName", "securityPassword");
        audit.check(checks, "auditLogin", "auditName", "auditPassword");
        checks.when(same(security, system), "securityLogin", AccessProblem.LOGIN_TAKEN, security.login());
        checks.when(
                same(audit, system) || same(audit, security), "auditLogin", AccessProblem.LOGIN_TAKEN, audit.login());
        checks.verify();
    }

    private static boolean same(NewAccount one, NewAccount other) {
        return !one.login().isBlank() && Account.normalised(one.login()).equals(Account.normalised(other.login()));
    }
}
