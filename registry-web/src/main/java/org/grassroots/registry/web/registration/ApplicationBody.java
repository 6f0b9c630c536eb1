package org.grassroots.registry.web.registration;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Body;
import org.jspecify.annotations.Nullable;

/** Reads what the API is sent about an application. */
final class ApplicationBody {

    private ApplicationBody() {}

    /** The content, of which kind and division have to be given even for a draft. */
    static ApplicationContent content(Body body) {
        var kind = body.optionalChoice("kind", OrganisationKind.class);
        var division = body.text("division");
        var name = body.optionalText("name");
        var mode = body.optionalChoice("establishmentMode", EstablishmentMode.class);
        var since = body.optionalDate("establishmentSince");
        var document = body.optionalText("establishmentDocument");
        boolean partyGroup = body.yesNo("partyGroup");
        var groupSince = body.optionalDate("partyGroupSince");
        var groupDocument = body.optionalText("partyGroupDocument");
        var chair = body.optionalText("chair");
        body.verify();
        return new ApplicationContent(
                required(kind),
                division(division),
                name,
                mode,
                since,
                document,
                partyGroup,
                groupSince,
                groupDocument,
                chair);
    }

    private static OrganisationKind required(@Nullable OrganisationKind kind) {
        if (kind == null) {
            throw new RegistryException(List.of(FieldProblem.of("kind", CommonProblem.FIELD_REQUIRED)));
        }
        return kind;
    }

    private static DivisionCode division(String text) {
        if (!DivisionCode.isWellFormed(text)) {
            throw new RegistryException(List.of(FieldProblem.of("division", CommonProblem.FIELD_TYPE, "320106")));
        }
        return new DivisionCode(text);
    }

    /** The ids of the documents. */
    static List<String> evidence(Body body) {
        var value = body.value("evidence");
        body.verify();
        new FieldChecks()
                .required("evidence", value)
                .when(value != null && !isListOfTexts(value), "evidence", CommonProblem.FIELD_TYPE, "[\"id\"]")
                .verify();
        return value instanceof JsonArray ids ? ids.getValuesAs(JsonString::getString) : List.of();
    }

    private static boolean isListOfTexts(JsonValue value) {
        return value instanceof JsonArray ids && ids.stream().allMatch(id -> id instanceof JsonString);
    }
}
