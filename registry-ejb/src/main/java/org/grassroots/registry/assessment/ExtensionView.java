package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.assessment.CampaignView.DecisionView;
import org.grassroots.registry.assessment.model.Extension;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * A decision by which time was extended.
 *
 * @param organisation the name of the one that it is for, or null
 * @param division the one whose cases it is for, or null; with neither it is for the campaign
 */
public record ExtensionView(
        String id,
        @Nullable String caseId,
        @Nullable String organisation,
        @Nullable String division,
        Instant until,
        DecisionView decision,
        String reason,
        String by,
        Instant at)
        implements Serializable {

    static ExtensionView of(Extension extension, @Nullable String organisation) {
        return new ExtensionView(
                extension.id(),
                extension.caseId().orElse(null),
                organisation,
                extension.division().map(DivisionCode::value).orElse(null),
                extension.until(),
                DecisionView.of(extension.decision()),
                extension.reason(),
                extension.given().name(),
                extension.given().at());
    }
}
