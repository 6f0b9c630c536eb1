package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignDecision;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.organisation.model.RegisterLevel;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is shown.
 *
 * @param schemeVariant the class of organisation that the scheme's form is for; null for all
 * @param cutOff the day as of which population and register figures are taken
 * @param deadline the last instant of the self-inspection
 * @param deadlineMoved whether a decision or an outage moved that or the end of the notice
 */
public record CampaignView(
        String id,
        String code,
        String titleZh,
        String titleEn,
        int assessedYear,
        String subjectKind,
        CampaignState state,
        String schemeCode,
        String schemeVersion,
        @Nullable String schemeVariant,
        String schemeSha256,
        @Nullable String division,
        @Nullable RegisterLevel level,
        @Nullable Integer batch,
        @Nullable LocalDate foundedBefore,
        LocalDate cutOff,
        LocalDate beginsOn,
        Instant deadline,
        LocalDate reviewUntil,
        LocalDate inspectUntil,
        int noticeDays,
        @Nullable Instant openedAt,
        @Nullable Instant noticedAt,
        @Nullable Instant noticedUntil,
        boolean deadlineMoved,
        @Nullable String seed,
        @Nullable DecisionView approval,
        @Nullable DecisionView outcome,
        long version)
        implements Serializable {

    /** A decision of the association, with its document number. */
    public record DecisionView(String body, String documentNumber, LocalDate decidedOn) implements Serializable {

        static DecisionView of(CampaignDecision decision) {
            return new DecisionView(decision.body(), decision.documentNumber(), decision.decidedOn());
        }
    }

    static CampaignView of(Campaign campaign) {
        var scheme = campaign.scheme();
        var calendar = campaign.calendar();
        return new CampaignView(
                campaign.id(),
                campaign.code(),
                campaign.titleZh(),
                campaign.titleEn(),
                campaign.assessedYear(),
                campaign.subjectKind(),
                campaign.state(),
                scheme.code(),
                scheme.schemeVersion(),
                scheme.variant().isEmpty() ? null : scheme.variant(),
                scheme.sha256(),
                campaign.scope().division().map(DivisionCode::value).orElse(null),
                campaign.scope().level().orElse(null),
                campaign.scope().batch().orElse(null),
                campaign.scope().foundedBefore().orElse(null),
                calendar.cutOff(),
                calendar.beginsOn(),
                calendar.deadline(),
                calendar.reviewUntil(),
                calendar.inspectUntil(),
                calendar.noticeDays(),
                campaign.openedAt().orElse(null),
                calendar.noticedAt().orElse(null),
                calendar.noticedUntil().orElse(null),
                calendar.isMoved(),
                campaign.seed().orElse(null),
                campaign.approval().map(DecisionView::of).orElse(null),
                campaign.outcome().map(DecisionView::of).orElse(null),
                campaign.version());
    }
}
