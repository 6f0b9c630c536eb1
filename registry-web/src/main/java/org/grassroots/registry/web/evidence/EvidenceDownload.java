package org.grassroots.registry.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Attachment;

/** Gives a file to a page's visitor: {@code /evidence/} and its id. */
@WebServlet("/evidence/*")
public class EvidenceDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient EvidenceService evidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(id(request), response);
        } catch (RegistryException refused) {
            // whoever may not have a file is told that there is none
            int status = refused.problem().status();
            response.sendError(status == CommonProblem.ROLE_MISSING.status() ? 404 : status);
        }
    }

    private void send(String id, HttpServletResponse response) throws IOException {
        var content = evidence.open(id);
        try (var stream = content.stream()) {
            response.setContentType(content.evidence().mediaType());
            response.setContentLengthLong(content.evidence().size());
            response.setHeader(
                    "Content-Disposition",
                    Attachment.disposition(content.evidence().fileName()));
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            stream.transferTo(response.getOutputStream());
        }
    }

    private static String id(HttpServletRequest request) {
        var path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
