package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expert hands in for a case: a rating for every indicator that experts rate.
 *
 * @param contentSha256 the fingerprint of the self-inspection that was read ({@link PanelView#contentSha256()})
 */
public record RateCase(String caseId, List<Rating> ratings, String contentSha256) implements Serializable {

    private static final long serialVersionUID = 1L;

    public RateCase {
        ratings = List.copyOf(ratings);
    }

    /**
     * The rating of one indicator, between 0 and the scale.
     *
     * @param rating as decimal text
     * @param remark why, if the expert wants to tell
     */
    public record Rating(
            String indicator, String rating, @Nullable String remark) implements Serializable {

        private static final long serialVersionUID = 1L;
    }
}
