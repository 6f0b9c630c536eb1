package org.grassroots.registry.access;

import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.Digest;

/**
 * Somebody who has proved who they are.
 *
 * @param actor the account as the one who acts; without a right while the password is to be changed
 * @param seal tells whether the password is still the one that was proved, without telling anything about it
 * @param passwordToChange whether the password has to be changed before anything else
 */
public record SignedIn(Actor actor, String seal, boolean passwordToChange) {

    static SignedIn of(Account account, String address) {
        return new SignedIn(account.asActor(address), seal(account), account.passwordToChange());
    }

    private static String seal(Account account) {
        var hash = account.passwordHash();
        return hash == null ? "" : Digest.of(hash);
    }
}
