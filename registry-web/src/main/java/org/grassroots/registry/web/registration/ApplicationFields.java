package org.grassroots.registry.web.registration;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** The inputs of the form in which an application is written, by the keys of its fields. */
public class ApplicationFields {

    private final OfficerLines officers;
    private final Map<String, Object> values = new HashMap<>();
    private @Nullable String division;

    ApplicationFields(OfficerLines officers) {
        this.officers = officers;
    }

    /** Fills the inputs with what was written so far. */
    void show(ApplicationContent content) {
        division = content.division().value();
        content.values().forEach((field, value) -> values.put(field.key(), value));
        values.put(Field.PARTY_GROUP.key(), content.partyGroup());
        officers.show(content.officers());
    }

    /** What the inputs say, for an application from {@code from}. */
    ApplicationContent content(DivisionCode from) {
        var typed = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            var value = values.get(field.key());
            if (value != null) {
                typed.put(field, value.toString());
            }
        }
        typed.put(Field.OFFICERS, officers.text());
        return new ApplicationContent(OrganisationKind.COUNTY_ASSOCIATION, from, typed);
    }

    public Map<String, Object> getValues() {
        return values;
    }

    public @Nullable String getDivision() {
        return division;
    }

    public void setDivision(@Nullable String division) {
        this.division = division;
    }
}
