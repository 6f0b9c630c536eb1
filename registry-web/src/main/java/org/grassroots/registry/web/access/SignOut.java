package org.grassroots.registry.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.grassroots.registry.access.SignInService;
import org.grassroots.registry.shared.Acting;

/** The button in every page's header that ends the session. It is no page, so that the header keeps no view state. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient SignInService service;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient Acting acting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (acting.actor().signedIn()) {
            service.signOut();
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
    }

    /** Somebody came here by an address or by the way back: nothing is to be done. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/index.xhtml");
    }
}
