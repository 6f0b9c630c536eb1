package org.grassroots.registry.web.shared;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.grassroots.registry.shared.RegistryException;

/** Does what a script of our pages asks for and answers it in JSON; callers from outside use the API. */
public abstract class ScriptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    protected transient Language language;

    /** Does it; what is thrown is told in the user's language. */
    protected abstract JsonObject answer(HttpServletRequest request) throws IOException;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // other sites cannot set the header
        if (request.getHeader("X-Script") == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        JsonObject answer;
        try {
            answer = answer(request);
        } catch (RegistryException broken) {
            response.setStatus(broken.problem().status());
            answer = Json.createObjectBuilder().add("problem", told(broken)).build();
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(answer.toString());
    }

    // what is wrong with the fields, or else with the whole
    private String told(RegistryException broken) {
        var locale = language.getLocale();
        return broken.fields().isEmpty()
                ? Texts.of(broken, locale)
                : broken.fields().stream().map(field -> Texts.of(field, locale)).collect(Collectors.joining(" "));
    }
}
