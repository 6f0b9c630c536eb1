package org.grassroots.registry.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.grassroots.registry.access.AccessProblem;
import org.grassroots.registry.access.SignInService;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The sign-in page. */
@Named
@RequestScoped
public class SignIn {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SignInService service;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    private String login = "";
    private String password = "";
    private @Nullable String from;

    public void enter() throws IOException {
        var someone = service.signIn(login, password);
        if (someone.isEmpty()) {
            var text = Texts.of(
                    new RegistryException(AccessProblem.SIGN_IN_FAILED),
                    faces.getViewRoot().getLocale());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            return;
        }
        var external = faces.getExternalContext();
        SessionAccount.begin((HttpServletRequest) external.getRequest(), someone.get());
        external.redirect(external.getRequestContextPath() + ReturnAddress.safe(from));
    }

    /** Leads on whoever has already signed in, perhaps in another window. */
    public void goOn() throws IOException {
        if (acting.actor().signedIn()) {
            var external = faces.getExternalContext();
            external.redirect(external.getRequestContextPath() + ReturnAddress.safe(from));
        }
    }

    /** Whether somebody is here because their session has ended, and not because they just came. */
    public boolean isSessionEnded() {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        return from != null && request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }
}
