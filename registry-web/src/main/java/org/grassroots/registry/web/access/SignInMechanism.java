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
import org.grassroots.registry.access.SignedIn;
import org.grassroots.registry.shared.Actor;

/**
 * Tells the container who calls: pages by the account in the session, the API by bearer token and never by cookie.
 *
 * <p>Nothing but the account's id and the seal of its password is kept in the session. The account and its grants are
 * read again for every request, so a right that was withdrawn is gone at once, and a session that moved to another
 * node keeps its rights. While the password is to be changed, nothing else is answered.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** The request attribute with the {@link Actor}. */
    static final String ACTOR = "registry.actor";
    /** The request attribute that is there while the actor has to change the password. */
    static final String PASSWORD_TO_CHANGE = "registry.passwordToChange";

    private static final String PASSWORD_PAGE = "/access/password.xhtml";
    private static final Set<String> PUBLIC_PAGES =
            Set.of("/sign-in.xhtml", "/sign-out", "/language", "/bootstrap.xhtml", "/favicon.ico");
    private static final Set<String> PUBLIC_RESOURCES = Set.of("/api/health", "/api/v1/tokens", "/api/v1/openapi.json");
    private static final String PASSWORD_RESOURCE = "/api/v1/me/password";

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
            var path = RequestPath.of(request);
            // an error page must not need what may just have failed
            if (RequestPath.isResource(path) || path.startsWith("/error/")) {
                return context.doNothing();
            }
            var caller = RequestPath.isApi(path) ? byToken(request) : bySession(request);
            if (caller.isPresent()) {
                return admit(caller.get(), path, request, response, context);
            }
            return isPublic(path) ? context.doNothing() : challenge(path, request, response);
        } catch (IOException broken) {
            throw new AuthenticationException("cannot answer", broken);
        }
    }

    private Optional<SignedIn> byToken(HttpServletRequest request) {
        return BearerToken.of(request.getHeader("Authorization"))
                .flatMap(token -> signIn.byToken(token, request.getRemoteAddr()));
    }

    private Optional<SignedIn> bySession(HttpServletRequest request) {
        return SessionAccount.of(request.getSession(false))
                .flatMap(account -> signIn.bySession(account.id(), account.seal(), request.getRemoteAddr()));
    }

    private static AuthenticationStatus admit(
            SignedIn caller,
            String path,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context)
            throws IOException {
        var actor = caller.actor();
        if (caller.passwordToChange()) {
            if (!servesPasswordChange(path)) {
                return sendToPassword(path, actor, request, response);
            }
            request.setAttribute(PASSWORD_TO_CHANGE, true);
        }
        request.setAttribute(ACTOR, actor);
        var roles = actor.roles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(new CallerPrincipal(actor.login()), roles);
    }

    private static boolean isPublic(String path) {
        return PUBLIC_PAGES.contains(path) || PUBLIC_RESOURCES.contains(path);
    }

    private static boolean servesPasswordChange(String path) {
        return isPublic(path) || path.equals(PASSWORD_PAGE) || path.equals(PASSWORD_RESOURCE);
    }

    private static AuthenticationStatus sendToPassword(
            String path, Actor actor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (RequestPath.isApi(path)) {
            ApiChallenge.passwordToChange(actor.locale(), response);
            return AuthenticationStatus.SEND_FAILURE;
        }
        return sendTo(request.getContextPath() + PASSWORD_PAGE, request, response);
    }

    private AuthenticationStatus challenge(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (RequestPath.isApi(path)) {
            ApiChallenge.notSignedIn(request, response);
            return AuthenticationStatus.SEND_FAILURE;
        }
        var page =
                bootstrap.isOpen() ? request.getContextPath() + "/bootstrap.xhtml" : ReturnAddress.signInPage(request);
        return sendTo(page, request, response);
    }

    private static AuthenticationStatus sendTo(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + page
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(page);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
