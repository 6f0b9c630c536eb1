package org.grassroots.registry.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.grassroots.registry.shared.RegistryException;

/** What the scripts of our pages are answered; callers from outside use the API. */
public final class ScriptAnswer {

    private ScriptAnswer() {}

    /** Whether the request comes from our script: other sites cannot set the header. */
    public static boolean isAsked(HttpServletRequest request) {
        return request.getHeader("X-Script") != null;
    }

    /** Why nothing was done: what is wrong with the fields, or else with the whole. */
    public static void refused(RegistryException broken, Locale locale, HttpServletResponse response)
            throws IOException {
        var problem = broken.fields().isEmpty()
                ? Texts.of(broken, locale)
                : broken.fields().stream().map(field -> Texts.of(field, locale)).collect(Collectors.joining(" "));
        send(
                broken.problem().status(),
                Json.createObjectBuilder().add("problem", problem).build(),
                response);
    }

    /** Answers with {@code status}. */
    public static void send(int status, JsonObject answer, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(answer.toString());
    }
}
