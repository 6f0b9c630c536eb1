package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws cases of a campaign that are scored once more.
 *
 * @param cases how many
 * @param indicators the codes of those that are scored again
 * @param scorers the accounts of the auditors among whom the cases are shared out
 * @param seed what the draw begins with, such as numbers drawn in public; null or empty for one made here
 */
public record DrawSecond(
        String campaign,
        int cases,
        List<String> indicators,
        List<String> scorers,
        @Nullable String seed) implements Serializable {

    private static final long serialVersionUID = 1L;

    public DrawSecond {
        indicators = List.copyOf(indicators);
        scorers = List.copyOf(scorers);
    }
}
