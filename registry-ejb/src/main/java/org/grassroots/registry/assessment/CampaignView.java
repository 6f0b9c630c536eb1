package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignState;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is shown.
 *
 * @param schemeVariant the class of organisation that the scheme's form is for; null for all
 * @param cutOff the day as of which population and register figures are taken
 * @param deadline the last instant of the self-inspection
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
        LocalDate cutOff,
        Instant deadline,
        @Nullable Instant openedAt,
        @Nullable String decidedBody,
        @Nullable String documentNumber,
        @Nullable LocalDate decidedOn,
        long version)
        implements Serializable {

    static CampaignView of(Campaign campaign) {
        var scheme = campaign.scheme();
        var decision = campaign.decision();
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
                campaign.cutOff(),
                campaign.deadline(),
                campaign.openedAt().orElse(null),
                decision.map(Campaign.Decision::body).orElse(null),
                decision.map(Campaign.Decision::documentNumber).orElse(null),
                decision.map(Campaign.Decision::decidedOn).orElse(null),
                campaign.version());
    }
}
