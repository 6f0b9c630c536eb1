package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.List;
import org.grassroots.registry.assessment.IndicatorView.StageView;
import org.grassroots.registry.scheme.model.Title;
import org.jspecify.annotations.Nullable;

/**
 * 自查表: a self-inspection as it was handed in last, to be printed, with its receipt.
 *
 * @param current whether the case still says what was handed in; it does not while it is corrected
 */
public record HandedInView(
        ReceiptView receipt, CampaignView campaign, CaseView.SubjectView subject, boolean current, List<Part> parts)
        implements Serializable {

    public HandedInView {
        parts = List.copyOf(parts);
    }

    /** One dimension. */
    public record Part(String code, Title title, int weight, List<Line> lines) implements Serializable {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One indicator with what was said of it.
     *
     * @param inapplicable why it was said not to apply, or null
     */
    public record Line(
            IndicatorView indicator,
            StageView said,
            @Nullable String inapplicable,
            List<Proof> proofs) implements Serializable {

        public Line {
            proofs = List.copyOf(proofs);
        }
    }

    /** A file that was handed in as proof; without a name if it was taken away since. */
    public record Proof(@Nullable String fileName, String sha256) implements Serializable {}
}
