package org.grassroots.registry.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.access.AccessProblem;
import org.grassroots.registry.access.BootstrapService;
import org.grassroots.registry.access.FirstAccounts;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The page that opens the first accounts of an empty system; there is no such page once there are accounts. */
@Named
@RequestScoped
public class Bootstrap {

    @Inject
    @SuppressWarnings("NullAway.Init")
    BootstrapService service;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    private final AccountForm system = new AccountForm();
    private final AccountForm security = new AccountForm();
    private final AccountForm audit = new AccountForm();
    private String token = "";

    public void load() {
        if (!isOpen()) {
            throw new RegistryException(AccessProblem.BOOTSTRAP_CLOSED);
        }
    }

    public boolean isOpen() {
        return service.isOpen();
    }

    public String open() {
        service.open(token, new FirstAccounts(system.account(), security.account(), audit.account()));
        Messages.addFlashGlobalInfo(
                Texts.of("access.bootstrap.done", faces.getViewRoot().getLocale()));
        return "/sign-in.xhtml?faces-redirect=true";
    }

    public AccountForm getSystem() {
        return system;
    }

    public AccountForm getSecurity() {
        return security;
    }

    public AccountForm getAudit() {
        return audit;
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }
}
