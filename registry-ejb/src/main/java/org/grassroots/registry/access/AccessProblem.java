package org.grassroots.registry.access;

import org.grassroots.registry.shared.Problem;

/** What can go wrong with accounts and signing in. */
public enum AccessProblem implements Problem {
    /** Unknown account, wrong password, locked or closed: never told which. */
    SIGN_IN_FAILED(401),
    /** The login name is taken; argument: the name. */
    LOGIN_TAKEN(409),
    /** The password is too easy; argument: the fewest characters. */
    PASSWORD_WEAK(422),
    /** The system, security and audit administrators are three persons without other duties; argument: the login. */
    DUTIES_NOT_SEPARATE(409),
    /** The system already has accounts, or the token is not the one in the log. */
    BOOTSTRAP_CLOSED(404),
    /** A login name may only have letters, digits, dots, hyphens and underscores. */
    LOGIN_FORM(422);

    private final int status;

    AccessProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
