package org.grassroots.registry.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.grassroots.registry.access.SignInService;

/** The button in every page's header that ends the session. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SignInService service;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    public void leave() throws IOException {
        service.signOut();
        var external = faces.getExternalContext();
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/sign-in.xhtml");
    }
}
