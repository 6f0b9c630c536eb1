package org.grassroots.registry.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as the API tells it (RFC 9457).
 *
 * @param type the problem's stable name; the document's {@code type} is {@code urn:grassroots-registry:problem:} and this
 * @param detail a sentence for a person
 * @param fields what is wrong with single fields
 * @param errorId the number under which the log tells more, for faults that are not the caller's
 */
public record ProblemDocument(
        String type,
        int status,
        String detail,
        List<Field> fields,
        @Nullable String errorId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field. */
    public record Field(String field, String problem, String detail) {}

    public ProblemDocument {
        fields = List.copyOf(fields);
    }

    public static ProblemDocument of(RegistryException broken, Locale locale) {
        var fields = broken.fields().stream()
                .map(field -> new Field(field.field(), field.problem().key(), Texts.of(field, locale)))
                .toList();
        return new ProblemDocument(
                broken.problem().key(), broken.problem().status(), Texts.of(broken, locale), fields, null);
    }

    public static ProblemDocument of(String type, int status, String detail) {
        return new ProblemDocument(type, status, detail, List.of(), null);
    }

    public JsonObject toJson() {
        var json = Json.createObjectBuilder()
                .add("type", "urn:grassroots-registry:problem:" + type)
                .add("title", type)
                .add("status", status)
                .add("detail", detail);
        if (!fields.isEmpty()) {
            var list = Json.createArrayBuilder();
            fields.forEach(field -> list.add(Json.createObjectBuilder()
                    .add("field", field.field())
                    .add("problem", field.problem())
                    .add("detail", field.detail())));
            json.add("fields", list);
        }
        if (errorId != null) {
            json.add("errorId", errorId);
        }
        return json.build();
    }

    public Response toResponse() {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(toJson().toString())
                .build();
    }
}
