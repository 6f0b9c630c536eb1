package org.grassroots.registry.web.access;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.grassroots.registry.access.AccountService;
import org.grassroots.registry.access.AccountView;
import org.grassroots.registry.access.GrantService;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/**
 * The page of one account: the system administrator closes it, reopens it and gives it a password, the security
 * administrator its grants. What is done rests on the version that the page showed.
 */
@Named
@ViewScoped
public class AccountDetail implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AccountService accounts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    GrantService grants;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SingleGrants single;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    private String id = "";
    private @Nullable AccountView shown;
    private long version;
    private String password = "";
    private @Nullable Role role;
    private @Nullable String division;
    private @Nullable String organisation;

    public void load() {
        shown = accounts.account(id);
        version = shown.version();
    }

    public String close() {
        accounts.close(id, version);
        return done("access.account.closed");
    }

    public String reopen() {
        accounts.reopen(id, version);
        return done("access.account.reopened");
    }

    public String resetPassword() {
        accounts.resetPassword(id, version, password);
        return done("access.account.passwordReset");
    }

    public String grant() {
        if (organisation == null) {
            grants.grant(id, version, role, division);
        } else {
            single.grant(id, version, role, organisation);
        }
        return done("access.account.granted");
    }

    public String withdraw(String grantId) {
        grants.withdraw(id, version, grantId);
        return done("access.account.withdrawn");
    }

    private String done(String key) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        Messages.addFlashGlobalInfo(Texts.of(key, locale));
        return "/access/account.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the viewer may close, reopen and give a password: nobody does so to themselves. */
    public boolean isKeeping() {
        return acting.actor().holds(Role.SYSTEM_ADMIN) && !isOwn();
    }

    /** Whether the viewer may grant and withdraw: nobody does so to themselves. */
    public boolean isGranting() {
        return acting.actor().holds(Role.SECURITY_ADMIN) && !isOwn();
    }

    /** Whether this is the viewer's own account. */
    public boolean isOwn() {
        return id.equals(acting.actor().id());
    }

    /** Whether wrong passwords have locked it just now. */
    public boolean isLocked() {
        var until = getShown().lockedUntil();
        return until != null && acting.clock().instant().isBefore(until);
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public AccountView getShown() {
        return Objects.requireNonNull(shown, "the view action loads it");
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    public @Nullable String getDivision() {
        return division;
    }

    public void setDivision(@Nullable String division) {
        this.division = division;
    }

    /** The number of the one organisation over which a role is given; null for a whole division. */
    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation == null || organisation.isBlank() ? null : organisation;
    }
}
