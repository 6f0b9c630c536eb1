package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.grassroots.registry.scheme.model.Title;

/**
 * What was judged by several in a campaign, as far as it is done: the ratings of complete panels, and what was scored a
 * second time.
 */
public record JudgedCampaign(CampaignView campaign, List<Rated> rated, List<JudgedPanel> panels)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public JudgedCampaign {
        rated = List.copyOf(rated);
        panels = List.copyOf(panels);
    }

    /** An indicator that experts rate between 0 and {@code scale}. */
    public record Rated(String code, Title title, BigDecimal scale) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** A case with the ratings of its panel. */
    public record JudgedPanel(String caseId, String name, List<GivenRating> ratings) implements Serializable {

        private static final long serialVersionUID = 1L;

        public JudgedPanel {
            ratings = List.copyOf(ratings);
        }

        /** The ratings of one indicator. */
        public List<GivenRating> of(String indicator) {
            return ratings.stream()
                    .filter(rating -> rating.indicator().equals(indicator))
                    .toList();
        }
    }

    /** What one expert rated one indicator with; {@code expert} is the account. */
    public record GivenRating(String expert, String expertName, String indicator, BigDecimal rating)
            implements Serializable {

        private static final long serialVersionUID = 1L;
    }
}
