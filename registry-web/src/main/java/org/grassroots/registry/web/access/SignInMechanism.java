package org.grassroots.registry.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.access.BootstrapService;
import org.grassroots.registry.access.SignInService;
import org.grassroots.registry.shared.Actor;

/**
 * Tells the container who calls: pages by the account in the session, the API by bearer token and never by cookie.
 *
 * <p>Nothing but the account's id is kept in the session. The account and its grants are read again for every
 * request, so a right that was withdrawn is gone at once, and a session that moved to another node keeps its rights.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** The session attribute with the account's id. */
    static final String ACCOUNT = "registry.account";
    /** The request attribute with the {@link Actor}. */
    static final String ACTOR = "registry.actor";

    private static final Set<String> PUBLIC_PAGES =
            Set.of("/sign-in.xhtml", "/sign-out", "/language", "/bootstrap.xhtml", "/favicon.ico");
    private static final Set<String> PUBLIC_RESOURCES = Set.of("/api/health", "/api/v1/tokens", "/api/v1/openapi.json");

    @Inject
    @SuppressWarnings("NullAway.Init")
    SignInService signIn;

    @Inject
    @SuppressWarnings("NullAway.Init")
    BootstrapService bootstrap;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            var path = path(request);
            // an error page must not need what may just have failed
            if (path.startsWith("/jakarta.faces.resource/") || path.startsWith("/error/")) {
                return context.doNothing();
            }
            var actor = path.startsWith("/api/") ? byToken(request) : bySession(request);
            if (actor.isPresent()) {
                return admit(actor.get(), request, context);
            }
            return isPublic(path) ? context.doNothing() : challenge(path, request, response);
        } catch (IOException broken) {
            throw new AuthenticationException("cannot answer", broken);
        }
    }

    private Optional<Actor> byToken(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        return signIn.actorOfToken(header.substring(7).strip(), request.getRemoteAddr());
    }

    private Optional<Actor> bySession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(ACCOUNT) instanceof String account) {
            return signIn.actor(account, request.getRemoteAddr());
        }
        return Optional.empty();
    }

    private static AuthenticationStatus admit(Actor actor, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(ACTOR, actor);
        var roles = actor.roles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(new CallerPrincipal(actor.login()), roles);
    }

    private static boolean isPublic(String path) {
        return PUBLIC_PAGES.contains(path) || PUBLIC_RESOURCES.contains(path);
    }

    private AuthenticationStatus challenge(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (path.startsWith("/api/")) {
            ApiChallenge.send(request, response);
            return AuthenticationStatus.SEND_FAILURE;
        }
        var target =
                bootstrap.isOpen() ? request.getContextPath() + "/bootstrap.xhtml" : ReturnAddress.signInPage(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + target
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(target);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
