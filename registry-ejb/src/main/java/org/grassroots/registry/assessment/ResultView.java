package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.grassroots.registry.assessment.model.CaseResult;
import org.grassroots.registry.scheme.model.Grade;

/**
 * What a case got.
 *
 * @param flagged whether self total and official total differ remarkably
 * @param document the result document (contract §7), canonical JSON
 * @param frozenSha256 the fingerprint of all that it was scored from
 */
public record ResultView(
        String caseId,
        BigDecimal total,
        BigDecimal selfTotal,
        Grade grade,
        boolean flagged,
        String document,
        String frozenSha256,
        String schemeSha256,
        String engineVersion,
        String confirmedBy,
        Instant confirmedAt)
        implements Serializable {

    static ResultView of(CaseResult result) {
        return new ResultView(
                result.caseId(),
                result.total(),
                result.selfTotal(),
                result.grade(),
                result.flagged(),
                result.result(),
                result.frozenHash(),
                result.schemeHash(),
                result.engineVersion(),
                result.given().name(),
                result.given().at());
    }
}
