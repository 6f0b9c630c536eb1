package org.grassroots.registry.web.evidence;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.ScriptAnswer;

/** Takes a file from a page as soon as it is chosen; {@link Papers} says what becomes of it. */
@WebServlet("/evidence")
public class EvidenceUpload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient EvidenceService evidence;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!ScriptAnswer.isAsked(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            receive(request, response);
        } catch (RegistryException broken) {
            ScriptAnswer.refused(broken, language.getLocale(), response);
        }
    }

    private void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // from the address alone: the body is the file
        var jurisdiction = Objects.toString(request.getParameter("jurisdiction"), "");
        if (!DivisionCode.isWellFormed(jurisdiction)) {
            throw new RegistryException(CommonProblem.MALFORMED, "jurisdiction");
        }
        var name = Objects.toString(request.getParameter("fileName"), "");
        var file = evidence.store(request.getInputStream(), name, new DivisionCode(jurisdiction));
        var answer = Json.createObjectBuilder().add("id", file.id()).add("sha256", file.sha256());
        ScriptAnswer.send(HttpServletResponse.SC_CREATED, answer.build(), response);
    }
}
