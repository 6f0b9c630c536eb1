package org.grassroots.registry.calibration;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.assessment.JudgedCampaign.JudgedPanel;
import org.grassroots.registry.assessment.JudgedCampaign.Rated;
import org.grassroots.registry.assessment.SecondDrawView;
import org.grassroots.registry.calibration.model.Alpha;
import org.grassroots.registry.calibration.model.Metric;
import org.grassroots.registry.calibration.model.Severity;
import org.grassroots.registry.scheme.model.Title;
import org.jspecify.annotations.Nullable;

/**
 * How far those who judged in a campaign agree, with the cases behind each number.
 *
 * @param panels the cases whose panels are complete
 * @param scored the indicators that an auditor scores, and so another could score again
 * @param repeated first against second scoring, all indicators together first
 * @param second null while nothing was drawn for a second scoring
 */
public record Calibration(
        CampaignView campaign,
        List<PanelAgreement> agreements,
        List<ExpertSeverity> experts,
        List<JudgedPanel> panels,
        List<Rated> scored,
        List<SecondAgreement> repeated,
        @Nullable SecondDrawView second)
        implements Serializable {

    /** With fewer complete panels nothing can be told of how far experts agree. */
    public static final int FEWEST_PANELS = 5;

    private static final long serialVersionUID = 1L;

    public Calibration {
        agreements = List.copyOf(agreements);
        experts = List.copyOf(experts);
        panels = List.copyOf(panels);
        scored = List.copyOf(scored);
        repeated = List.copyOf(repeated);
    }

    /**
     * How far the experts agree about one indicator.
     *
     * @param cases how many cases are behind it
     * @param enough whether they are enough to tell something
     * @param alphas empty where they are not, or all ratings are alike
     */
    public record PanelAgreement(
            String indicator, Title title, BigDecimal scale, int cases, boolean enough, Map<Metric, Alpha> alphas)
            implements Serializable {

        private static final long serialVersionUID = 1L;

        public PanelAgreement {
            alphas = Map.copyOf(alphas);
        }
    }

    /** How strict or kind one expert is; deviations in percent of the scale. */
    public record ExpertSeverity(String account, String name, Severity severity) implements Serializable {

        private static final long serialVersionUID = 1L;
    }
}
