package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.grassroots.registry.scheme.model.Title;
import org.jspecify.annotations.Nullable;

/**
 * What was judged by several in a campaign, as far as it is done: the ratings of complete panels, and what was scored a
 * second time.
 *
 * @param rated the indicators that experts rate
 * @param others the indicators that an auditor scores
 * @param second null while nothing was drawn for a second scoring
 */
public record JudgedCampaign(
        CampaignView campaign,
        List<Rated> rated,
        List<JudgedPanel> panels,
        List<Rated> others,
        @Nullable SecondDrawView second)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public JudgedCampaign {
        rated = List.copyOf(rated);
        panels = List.copyOf(panels);
        others = List.copyOf(others);
    }

    /** An indicator, with the highest rating or the points that it can earn. */
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
