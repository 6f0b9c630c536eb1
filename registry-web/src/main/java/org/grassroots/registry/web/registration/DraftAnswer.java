package org.grassroots.registry.web.registration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.grassroots.registry.registration.SavedField;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
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

    /** What was saved, with what others wrote meanwhile, and the fingerprint of a file. */
    static JsonObject saved(SavedField saved, @Nullable String sha256, Locale locale) {
        var answer =
                Json.createObjectBuilder().add("version", saved.version()).add("meanwhile", meanwhile(saved, locale));
        if (sha256 != null) {
            answer.add("sha256", sha256);
        }
        return answer.build();
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
