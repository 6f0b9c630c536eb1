package org.grassroots.registry.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.grassroots.registry.access.SignInService;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.web.shared.Language;

/** The button in every page's header that changes the language, of the account and of this browser. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient SignInService service;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient Acting acting;

    /** Takes {@code to}: en, or else it is zh; then leads back to the page that the button was on. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = "en".equals(request.getParameter("to")) ? "en" : "zh";
        if (acting.actor().signedIn()) {
            service.speak(Locale.forLanguageTag(language));
        }
        var cookie = new Cookie(Language.COOKIE, language);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(request.getContextPath() + ReturnAddress.referring(request));
    }

    /** Somebody came here by an address or by the way back: nothing is to be done. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/index.xhtml");
    }
}
