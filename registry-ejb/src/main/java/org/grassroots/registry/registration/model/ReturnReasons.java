package org.grassroots.registry.registration.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /** What there can be a reason for. */
    public static List<String> keys() {
        return Stream.concat(
                        Arrays.stream(Field.values()).map(Field::key),
                        Arrays.stream(DocumentKind.values()).map(DocumentKind::key))
                .toList();
    }

    void requireComplete() {
        var checks = new FieldChecks();
        if (remarks.isEmpty()) {
            checks.when(whole.text() == null, "reason", RegistrationProblem.APPLICATION_REASON_MISSING);
        }
        checks.optionalText("reason", whole.text(), Opinion.LENGTH);
        var known = keys();
        remarks.forEach((key, text) -> checks.when(!known.contains(key), key, CommonProblem.FIELD_UNKNOWN, key)
                .optionalText(inputOf(key), text, LENGTH));
        checks.verify();
    }

    /** How forms call the input for the reason of a field. */
    public static String inputOf(String key) {
        return "remark_" + key;
    }
}
