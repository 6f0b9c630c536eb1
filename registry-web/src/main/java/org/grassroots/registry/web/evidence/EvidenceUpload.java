package org.grassroots.registry.web.evidence;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.ScriptServlet;

/** Takes a file from a page as soon as it is chosen; {@link Papers} says what becomes of it. */
@WebServlet("/evidence")
public class EvidenceUpload extends ScriptServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient EvidenceService evidence;

    @Override
    protected JsonObject answer(HttpServletRequest request) throws IOException {
        // from the address alone: the body is the file
        var jurisdiction = Objects.toString(request.getParameter("jurisdiction"), "");
        if (!DivisionCode.isWellFormed(jurisdiction)) {
            throw new RegistryException(CommonProblem.MALFORMED, "jurisdiction");
        }
        var name = Objects.toString(request.getParameter("fileName"), "");
        var file = evidence.store(request.getInputStream(), name, new DivisionCode(jurisdiction));
        return Json.createObjectBuilder()
                .add("id", file.id())
                .add("sha256", file.sha256())
                .build();
    }
}
