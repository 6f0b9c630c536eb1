package org.grassroots.registry.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.CaseGrounds;
import org.grassroots.registry.supervision.model.Ground;
import org.grassroots.registry.supervision.model.OrderItem.Demand;

/**
 * What an order to the organisation of a case could say.
 *
 * @param latest the last day that the rule allows if it is issued today, for each ground that there is
 * @param proposals what its findings and its result show to be wanting
 */
public record OrderDraft(CaseGrounds grounds, Map<Ground, LocalDate> latest, List<Demand> proposals)
        implements Serializable {

    public OrderDraft {
        latest = Map.copyOf(latest);
        proposals = List.copyOf(proposals);
    }
}
