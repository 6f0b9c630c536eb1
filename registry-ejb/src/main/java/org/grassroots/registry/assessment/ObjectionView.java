package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.grassroots.registry.assessment.model.Objection;
import org.grassroots.registry.scheme.model.Grade;
import org.jspecify.annotations.Nullable;

/** An objection, the result that it is about, and the answer once there is one. */
public record ObjectionView(
        String text,
        String by,
        Instant at,
        BigDecimal formerTotal,
        Grade formerGrade,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt)
        implements Serializable {

    static ObjectionView of(Objection objection) {
        return new ObjectionView(
                objection.text(),
                objection.given().name(),
                objection.given().at(),
                objection.formerTotal(),
                objection.formerGrade(),
                objection.answer().orElse(null),
                objection.answeredName(),
                objection.answeredAt());
    }
}
