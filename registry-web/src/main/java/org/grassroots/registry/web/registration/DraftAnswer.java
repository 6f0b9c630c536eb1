package org.grassroots.registry.web.registration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.grassroots.registry.registration.SavedField;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.ScriptAnswer;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What the script of a draft is answered. */
final class DraftAnswer {

    private DraftAnswer() {}

    /** The version that the page shows. */
    static long version(HttpServletRequest request) {
        var seen = Objects.toString(request.getParameter("version"), "");
        if (!seen.matches("\\d{1,18}")) {
            throw new RegistryException(CommonProblem.VERSION_MISSING);
        }
        return Long.parseLong(seen);
    }

    static void saved(SavedField saved, @Nullable String sha256, Locale locale, HttpServletResponse response)
            throws IOException {
        var answer =
                Json.createObjectBuilder().add("version", saved.version()).add("meanwhile", meanwhile(saved, locale));
        if (sha256 != null) {
            answer.add("sha256", sha256);
        }
        ScriptAnswer.send(HttpServletResponse.SC_OK, answer.build(), response);
    }

    private static JsonArrayBuilder meanwhile(SavedField saved, Locale locale) {
        var changes = Json.createArrayBuilder();
        saved.meanwhile()
                .forEach(change -> changes.add(Json.createObjectBuilder()
                        .add("field", change.field())
                        .add("label", Texts.of("registration." + change.field(), locale))
                        .add("content", change.content() == null ? "" : change.content())
                        .add("by", change.by())));
        return changes;
    }
}
