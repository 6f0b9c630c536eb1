package org.grassroots.registry.access;

import org.grassroots.registry.shared.Problem;

/** What can go wrong with accounts and signing in. */
public enum AccessProblem implements Problem {
    /** Unknown account, wrong password, locked or closed: never told which. */
    SIGN_IN_FAILED(401),
    /** The login name is taken; argument: the name. */
    LOGIN_TAKEN(409),
    /** The password is too easy; arguments: the fewest characters, the fewest kinds of characters. */
    PASSWORD_WEAK(422),
    /** The password contains the login name. */
    PASSWORD_NAMES_ACCOUNT(422),
    /** The present password that was given is not the one. */
    PASSWORD_WRONG(422),
    /** Too many people sign in at this moment. */
    SIGN_IN_BUSY(503),
    /** The new password is the old one. */
    PASSWORD_SAME(422),
    /** The two entries of a new password differ. */
    PASSWORDS_DIFFER(422),
    /** The password was chosen by somebody else and has to be changed before anything else. */
    PASSWORD_TO_CHANGE(403),
    /** Nobody changes their own rights or closes their own account. */
    OWN_ACCOUNT(409),
    /** The last open account of an administrator's kind stays; argument: the role. */
    LAST_ADMINISTRATOR(409),
    /** No code of six or nine digits; argument: what was given. */
    DIVISION_FORM(422),
    /** No division has or had this code; argument: the code. */
    DIVISION_UNKNOWN(422),
    /** A division outside of the province; arguments: the code, the province's. */
    DIVISION_ELSEWHERE(422),
    /** The three administrators serve the whole province; argument: its code. */
    ADMINISTRATOR_OF_PART(422),
    /** Only who reports for an organisation holds a role over it alone. */
    ORGANISATION_ROLE(422),
    /** No organisation with this number; argument: the number. */
    ORGANISATION_UNKNOWN(422),
    /** The system, security and audit administrators are three persons without other duties; argument: the login. */
    DUTIES_NOT_SEPARATE(409),
    /** The system already has accounts. */
    BOOTSTRAP_CLOSED(404),
    /** The token is not the one in the log. */
    BOOTSTRAP_TOKEN_WRONG(422),
    /** A login name has up to fifty letters, digits, dots, hyphens and underscores. */
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
