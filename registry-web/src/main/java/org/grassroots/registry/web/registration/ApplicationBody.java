package org.grassroots.registry.web.registration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.Questionnaire;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Body;
import org.jspecify.annotations.Nullable;

/** Reads what the API is sent about an application. */
final class ApplicationBody {

    private static final String PAPER = "{\"id\": \"…\", \"kind\": \"CHARTER\"}";

    private ApplicationBody() {}

    /** The content, of which kind and division have to be given even for a draft. */
    static ApplicationContent content(Body body) {
        var kind = body.optionalChoice("kind", OrganisationKind.class);
        var division = body.text("division");
        var values = new EnumMap<Field, String>(Field.class);
        for (var question : Questionnaire.of(required(kind)).questions()) {
            var value = value(question.field(), body);
            if (value != null) {
                values.put(question.field(), value);
            }
        }
        body.verify();
        return new ApplicationContent(required(kind), division(division), values);
    }

    private static @Nullable String value(Field field, Body body) {
        if (field.isYesNo()) {
            return String.valueOf(body.yesNo(field.key()));
        }
        if (field == Field.OFFICERS) {
            var officers = officers(body.value(field.key()));
            return officers.isEmpty() ? null : officers;
        }
        return switch (field.form()) {
            case DAY -> Objects.toString(body.optionalDate(field.key()), null);
            case COUNT, AMOUNT -> body.optionalAmount(field.key());
            default -> body.optionalText(field.key());
        };
    }

    // a list of {"name", "post", "fourHeads"}
    private static String officers(@Nullable JsonValue value) {
        if (value == null) {
            return "";
        }
        boolean isList = value instanceof JsonArray list && list.stream().allMatch(one -> one instanceof JsonObject);
        new FieldChecks()
                .when(
                        !isList,
                        Field.OFFICERS.key(),
                        CommonProblem.FIELD_TYPE,
                        "[{\"name\": \"…\", \"post\": \"VICE_CHAIR\", \"fourHeads\": \"HOSPITAL\"}]")
                .verify();
        return value.asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("name", "") + "|" + one.getString("post", "") + "|"
                        + one.getString("fourHeads", ""))
                .collect(Collectors.joining("\n"));
    }

    private static OrganisationKind required(@Nullable OrganisationKind kind) {
        if (kind == null) {
            throw new RegistryException(List.of(FieldProblem.of("kind", CommonProblem.FIELD_REQUIRED)));
        }
        return kind;
    }

    static DivisionCode division(String text) {
        if (!DivisionCode.isWellFormed(text)) {
            throw new RegistryException(List.of(FieldProblem.of("division", CommonProblem.FIELD_TYPE, "320106")));
        }
        return new DivisionCode(text);
    }

    /** The papers, each {@code {"id", "kind"}} or the id of one of no named kind. */
    static Map<String, DocumentKind> evidence(Body body) {
        var value = body.value("evidence");
        body.verify();
        new FieldChecks()
                .required("evidence", value)
                .when(value != null && !(value instanceof JsonArray), "evidence", CommonProblem.FIELD_TYPE, PAPER)
                .verify();
        var papers = new LinkedHashMap<String, DocumentKind>();
        if (value instanceof JsonArray list) {
            list.forEach(one -> addTo(papers, one));
        }
        return papers;
    }

    private static void addTo(Map<String, DocumentKind> papers, JsonValue paper) {
        if (paper instanceof JsonString id) {
            papers.put(id.getString(), DocumentKind.OTHER);
            return;
        }
        var kind = paper instanceof JsonObject object
                ? kind(object.getString("kind", ""))
                : Optional.<DocumentKind>empty();
        new FieldChecks()
                .when(kind.isEmpty(), "evidence", CommonProblem.FIELD_TYPE, PAPER)
                .verify();
        kind.ifPresent(known -> papers.put(paper.asJsonObject().getString("id", ""), known));
    }

    private static Optional<DocumentKind> kind(String name) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    /** What an officer says on passing. */
    static Opinion opinion(Body body) {
        var opinion = new Opinion(
                body.optionalText("opinion"), body.optionalDate("visitedOn"), body.optionalText("visitors"));
        body.verify();
        return opinion;
    }

    /** What was decided, by whom and when. */
    static Decision decision(Body body) {
        var decision = new Decision(
                body.optionalText("body"), body.optionalDate("decidedOn"), body.optionalText("documentNumber"));
        body.verify();
        return decision;
    }

    /** The reasons of a return for single fields and papers, by their keys. */
    static Map<String, String> remarks(Body body) {
        return body.members("fields", value -> value instanceof JsonString text ? text.getString() : null);
    }
}
