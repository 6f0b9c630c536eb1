package org.grassroots.registry.web.archive;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.grassroots.registry.archive.ArchiveService;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Attachment;

/** Gives the package of a campaign to a page's visitor: {@code /archive/} and the campaign's code. */
@WebServlet("/archive/*")
public class ArchiveDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient ArchiveService archive;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var packed = archive.pack(code(request))) {
            response.setContentType("application/zip");
            response.setContentLengthLong(packed.size());
            response.setHeader("Content-Disposition", Attachment.disposition(packed.name()));
            packed.sendTo(response.getOutputStream());
        } catch (RegistryException refused) {
            // whoever may not have it is told that there is none
            int status = refused.problem().status();
            response.sendError(status == CommonProblem.ROLE_MISSING.status() ? 404 : status);
        }
    }

    private static String code(HttpServletRequest request) {
        var path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
