package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.assessment.CaseView.SubjectView;
import org.grassroots.registry.assessment.IndicatorView.EvidenceItem;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.Finding;
import org.grassroots.registry.assessment.model.FindingEvidence;
import org.grassroots.registry.assessment.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The inspection of one case on site, beside the values that were found.
 *
 * @param visitedOn the day of the inspection, or null until it is told
 * @param open whether whoever asks can write down what was found now
 */
public record InspectionView(
        String caseId,
        CampaignView campaign,
        SubjectView subject,
        CaseState state,
        @Nullable LocalDate visitedOn,
        List<FindingView> findings,
        boolean open)
        implements Serializable {

    public InspectionView {
        findings = List.copyOf(findings);
    }

    /** What was found; {@code indicator} is null where it is about the organisation as a whole. */
    public record FindingView(
            String id,
            @Nullable String indicator,
            Severity severity,
            String text,
            String by,
            Instant at,
            List<EvidenceItem> files)
            implements Serializable {

        public FindingView {
            files = List.copyOf(files);
        }

        /** {@code files} may be those of other findings too. */
        static FindingView of(Finding finding, List<FindingEvidence> files) {
            return new FindingView(
                    finding.id(),
                    finding.indicator().orElse(null),
                    finding.severity(),
                    finding.text(),
                    finding.given().name(),
                    finding.given().at(),
                    files.stream()
                            .filter(file -> file.findingId().equals(finding.id()))
                            .map(EvidenceItem::of)
                            .toList());
        }
    }
}
