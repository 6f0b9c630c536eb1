package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.scheme.model.Grade;

/**
 * A scored case as a line of a list.
 *
 * @param total the result
 * @param selfTotal what it would be by the self-inspection alone
 * @param deviating whether the two are further apart than the scheme finds usual
 */
public record ScoredCase(
        String id,
        String name,
        String division,
        CaseState state,
        BigDecimal total,
        BigDecimal selfTotal,
        Grade grade,
        boolean deviating)
        implements Serializable {

    /** By how much the organisation thinks better of itself. */
    public BigDecimal gap() {
        return selfTotal.subtract(total);
    }
}
