package org.grassroots.registry.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.scheme.model.Grade;
import org.jspecify.annotations.Nullable;

/**
 * To whom orders of a decided campaign would go, and who is left out for which reason.
 *
 * @param latest the last day that the rule allows for all of them, if there are any
 * @param dueOn the deadline that they would have
 * @param more whether there are more than can be issued at once
 */
public record OrdersPreview(
        CampaignView campaign,
        LocalDate issuedOn,
        @Nullable LocalDate latest,
        @Nullable LocalDate dueOn,
        List<Addressee> addressees,
        List<LeftOut> leftOut,
        boolean more)
        implements Serializable {

    public OrdersPreview {
        addressees = List.copyOf(addressees);
        leftOut = List.copyOf(leftOut);
    }

    /** Why somebody gets none. */
    public enum Reason {
        /** It has an order that is still open. */
        OPEN,
        /** It was given one for this result already. */
        ORDERED,
        /** It was left out of the campaign. */
        EXEMPT,
        /** It does not exist any more. */
        ENDED,
        /** Its grade leaves it less time than the deadline gives. */
        DEADLINE,
        /** Whoever issues acts for it, its county or its city. */
        RECUSED
    }

    /** Who gets one; {@code latest} is the last day that its grade allows, {@code items} are its own. */
    public record Addressee(
            String caseId,
            String registryNumber,
            String name,
            String division,
            Grade grade,
            LocalDate latest,
            int items)
            implements Serializable {}

    /** Who gets none. */
    public record LeftOut(
            String caseId,
            String registryNumber,
            String name,
            String division,
            @Nullable Grade grade,
            Reason reason) implements Serializable {}
}
