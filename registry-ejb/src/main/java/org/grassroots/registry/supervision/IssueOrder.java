package org.grassroots.registry.supervision;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.supervision.model.Ground;
import org.grassroots.registry.supervision.model.OrderItem.Demand;
import org.jspecify.annotations.Nullable;

/**
 * An order to one organisation.
 *
 * @param caseId the case whose result or inspection it rests on
 * @param dueOn null for the last day that the rule allows
 */
public record IssueOrder(
        String caseId,
        @Nullable Ground ground,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        List<Demand> items) {

    public IssueOrder {
        items = List.copyOf(items);
    }
}
