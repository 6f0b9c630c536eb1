package org.grassroots.registry.registration.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.FieldChecks;

/**
 * Why the report of a congress is returned: something about the whole, or about parts of it.
 *
 * @param parts what is wrong, by attribute
 */
public record CongressRemarks(Opinion whole, Map<Attribute, String> parts) implements Serializable {

    public CongressRemarks {
        var kept = new EnumMap<Attribute, String>(Attribute.class);
        parts.forEach((attribute, typed) -> {
            var line = Wording.line(typed);
            if (line != null) {
                kept.put(attribute, line);
            }
        });
        parts = Collections.unmodifiableMap(kept);
    }

    void requireComplete() {
        var checks = new FieldChecks();
        checks.when(parts.isEmpty() && whole.text() == null, "reason", RegistrationProblem.APPLICATION_REASON_MISSING)
                .optionalText("reason", whole.text(), Opinion.LENGTH);
        parts.forEach((attribute, text) -> checks.optionalText("remark_" + attribute, text, Judgement.LENGTH));
        checks.verify();
    }
}
