package org.grassroots.registry.registration.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;

/**
 * Why an application is returned: a reason for each field or paper that has to be corrected, and what there is to say
 * about the whole. Something of the two has to be said.
 *
 * @param remarks the reasons by the key of the field or of the kind of document
 */
public record ReturnReasons(Opinion whole, Map<String, String> remarks) implements Serializable {

    /** The most characters of the reason for one field. */
    public static final int LENGTH = 300;

    public ReturnReasons {
        var kept = new LinkedHashMap<String, String>();
        for (var said : remarks.entrySet()) {
            var line = Wording.line(said.getValue());
            if (line != null) {
                kept.put(said.getKey(), line);
            }
        }
        remarks = Collections.unmodifiableMap(kept);
    }

    /** About the whole alone. */
    public static ReturnReasons of(String reason) {
        return new ReturnReasons(new Opinion(reason), Map.of());
    }

    void requireComplete(Questionnaire questionnaire) {
        var checks = new FieldChecks();
        if (remarks.isEmpty()) {
            checks.when(whole.text() == null, "reason", RegistrationProblem.APPLICATION_REASON_MISSING);
        }
        checks.optionalText("reason", whole.text(), Opinion.LENGTH);
        var known = questionnaire.keys();
        remarks.forEach((key, text) -> checks.when(!known.contains(key), key, CommonProblem.FIELD_UNKNOWN, key)
                .optionalText(inputOf(key), text, LENGTH));
        checks.verify();
    }

    /** How forms call the input for the reason of a field. */
    public static String inputOf(String key) {
        return "remark_" + key;
    }
}
