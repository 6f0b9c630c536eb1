package org.grassroots.registry.web.access;

import java.io.Serializable;
import org.grassroots.registry.access.NewAccount;
import org.jspecify.annotations.Nullable;

/** What is filled in to open an account. */
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String login = "";
    private String name = "";
    private String password = "";

    NewAccount account() {
        return new NewAccount(login, name, password);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login == null ? "" : login;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }
}
