package org.grassroots.registry.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.grassroots.registry.access.AccessProblem;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.ProblemDocument;

/** The answers to a call of the API that does not get as far as a resource. */
final class ApiChallenge {

    private ApiChallenge() {}

    /** There is no good token. */
    static void notSignedIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        send(CommonProblem.NOT_SIGNED_IN, Language.preferred(request), response);
    }

    /** The token is good for nothing but to change the password. */
    static void passwordToChange(Locale locale, HttpServletResponse response) throws IOException {
        send(AccessProblem.PASSWORD_TO_CHANGE, locale, response);
    }

    private static void send(Problem problem, Locale locale, HttpServletResponse response) throws IOException {
        var document = ProblemDocument.of(new RegistryException(problem), locale);
        response.setStatus(problem.status());
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(document.toJson().toString());
    }
}
