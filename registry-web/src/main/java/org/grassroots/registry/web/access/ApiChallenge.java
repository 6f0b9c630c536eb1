package org.grassroots.registry.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.ProblemDocument;

/** The answer to a call of the API without a good token. */
final class ApiChallenge {

    private ApiChallenge() {}

    static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var document =
                ProblemDocument.of(new RegistryException(CommonProblem.NOT_SIGNED_IN), Language.preferred(request));
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(document.toJson().toString());
    }
}
