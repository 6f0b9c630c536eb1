package org.grassroots.registry.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.grassroots.registry.access.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * All that a session knows of who has signed in.
 *
 * @param id the account
 * @param seal the seal of the password at the time: the session is worth nothing after a change
 */
record SessionAccount(String id, String seal) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "registry.account";

    static Optional<SessionAccount> of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SessionAccount account
                ? Optional.of(account)
                : Optional.empty();
    }

    /** Makes the request's session that of {@code someone}, under a new id: one that was planted is worth nothing. */
    static void begin(HttpServletRequest request, SignedIn someone) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession()
                .setAttribute(ATTRIBUTE, new SessionAccount(someone.actor().id(), someone.seal()));
    }
}
