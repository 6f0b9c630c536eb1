package org.grassroots.registry.access;

import java.io.Serializable;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.shared.FieldChecks;

/**
 * An account to be opened.
 *
 * @param password the first password, which its owner has to change
 */
public record NewAccount(String login, String name, String password) implements Serializable {

    static final int LONGEST_NAME = 100;

    /** Notes what is wrong; the names of the fields are those given. */
    void check(FieldChecks checks, String loginField, String nameField, String passwordField) {
        if (login.isBlank()) {
            checks.text(loginField, login, LONGEST_NAME);
        } else {
            checks.when(!Account.isLogin(login), loginField, AccessProblem.LOGIN_FORM);
        }
        checks.text(nameField, name.strip(), LONGEST_NAME);
        Passwords.check(checks, passwordField, password, login);
    }
}
