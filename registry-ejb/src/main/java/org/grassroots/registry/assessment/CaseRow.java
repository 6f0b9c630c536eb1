package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.scheme.model.Grade;
import org.jspecify.annotations.Nullable;

/** A case as a line of a list; total and grade are there once it is confirmed, for
 * whoever may know them. */
public record CaseRow(
        String id,
        String campaign,
        String organisationId,
        String registryNumber,
        String name,
        String division,
        String jurisdiction,
        CaseState state,
        Instant stateSince,
        @Nullable BigDecimal total,
        @Nullable Grade grade)
        implements Serializable {

    static CaseRow of(AssessmentCase root, String campaign) {
        var subject = root.subject();
        return new CaseRow(
                root.id(),
                campaign,
                subject.organisationId(),
                subject.registryNumber(),
                subject.name(),
                subject.division().value(),
                subject.jurisdiction().value(),
                root.state(),
                root.stateSince(),
                null,
                null);
    }

    /** The same without what the case got. */
    CaseRow unscored() {
        return scored(null, null);
    }

    /** The same with what the case got, if it got something. */
    CaseRow scored(@Nullable BigDecimal points, @Nullable Grade given) {
        return new CaseRow(
                id,
                campaign,
                organisationId,
                registryNumber,
                name,
                division,
                jurisdiction,
                state,
                stateSince,
                points,
                given);
    }
}
