package org.grassroots.registry.supervision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.supervision.model.Ground;
import org.grassroots.registry.supervision.model.OrderState;
import org.grassroots.registry.supervision.model.RectificationOrder;
import org.jspecify.annotations.Nullable;

/** An order as lists show it. */
public record OrderRow(
        String id,
        String campaign,
        String caseId,
        Ground ground,
        @Nullable Grade grade,
        String organisationId,
        String registryNumber,
        String name,
        String division,
        String documentNumber,
        LocalDate issuedOn,
        LocalDate dueOn,
        OrderState state,
        Instant stateSince,
        boolean overdue)
        implements Serializable {

    static OrderRow of(RectificationOrder order, LocalDate today) {
        var basis = order.basis();
        var subject = order.subject();
        return new OrderRow(
                order.id(),
                basis.campaign(),
                basis.caseId(),
                basis.ground(),
                basis.grade(),
                subject.organisationId(),
                subject.registryNumber(),
                subject.name(),
                subject.division().value(),
                order.notice().documentNumber(),
                order.notice().issuedOn(),
                order.notice().dueOn(),
                order.state(),
                order.stateSince(),
                order.isOverdue(today));
    }
}
