package org.grassroots.registry.web.registration;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.web.organisation.FactWords;

/** The inputs of the form in which an application is written, by the keys of its fields. */
public class ApplicationFields {

    private final OfficerLines officers;
    private final Map<String, Object> values = new HashMap<>();

    ApplicationFields(OfficerLines officers) {
        this.officers = officers;
    }

    /** Fills the inputs with what was written so far. */
    void show(ApplicationContent content, FactWords words) {
        content.values().forEach((field, value) -> {
            var written = field.attribute()
                    .map(attribute -> words.written(attribute, value))
                    .orElse(value);
            values.put(field.key(), field.isYesNo() ? Boolean.valueOf(value) : written);
        });
        officers.show(content.officers());
    }

    /** What the inputs say, in place of what an application said before. */
    ApplicationContent content(ApplicationContent before) {
        var typed = new EnumMap<Field, String>(Field.class);
        for (var question : before.questionnaire().questions()) {
            var field = question.field();
            var value = field == Field.OFFICERS ? officers.text() : values.get(field.key());
            if (value != null) {
                typed.put(field, value.toString());
            }
        }
        return new ApplicationContent(before.kind(), before.division(), typed);
    }

    public Map<String, Object> getValues() {
        return values;
    }
}
