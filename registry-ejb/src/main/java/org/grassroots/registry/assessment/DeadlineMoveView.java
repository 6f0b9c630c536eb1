package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.assessment.CampaignView.DecisionView;
import org.grassroots.registry.assessment.model.DeadlineMove;
import org.grassroots.registry.assessment.model.Extension;
import org.grassroots.registry.assessment.model.Outage;
import org.jspecify.annotations.Nullable;

/**
 * Why a deadline stands where it does: it was moved by a decision, or else by an outage.
 *
 * @param ofCampaign whether it was moved for all cases of the campaign
 * @param decision the decision, or null for an outage
 * @param division the one for whose cases it was decided, or null
 * @param outageFrom when the outage began, or null for a decision
 * @param outageTo when it ended; null while it goes on too
 */
public record DeadlineMoveView(
        Instant former,
        Instant later,
        boolean ofCampaign,
        @Nullable DecisionView decision,
        @Nullable String division,
        @Nullable Instant outageFrom,
        @Nullable Instant outageTo,
        String reason)
        implements Serializable {

    static DeadlineMoveView of(DeadlineMove move, @Nullable Extension extension, @Nullable Outage outage) {
        if (extension != null) {
            return new DeadlineMoveView(
                    move.former(),
                    move.later(),
                    move.isOfCampaign(),
                    DecisionView.of(extension.decision()),
                    extension.division().map(each -> each.value()).orElse(null),
                    null,
                    null,
                    extension.reason());
        }
        if (outage == null) {
            throw new IllegalArgumentException("a deadline moved by nothing");
        }
        return new DeadlineMoveView(
                move.former(),
                move.later(),
                move.isOfCampaign(),
                null,
                null,
                outage.began(),
                outage.ended().orElse(null),
                outage.reason());
    }
}
