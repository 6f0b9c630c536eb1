package org.grassroots.registry.calibration;

import java.io.Serializable;
import org.grassroots.registry.calibration.model.Kappa;
import org.jspecify.annotations.Nullable;

/**
 * How far first and second scoring agree.
 *
 * @param indicator the code, or null for all of them together
 * @param pairs how many values were scored by both
 * @param alike how many of them are at the same {@link Level}
 * @param unweighted null where too few pairs, or one level alone, tell nothing
 * @param weighted the same with linear weights
 */
public record SecondAgreement(
        @Nullable String indicator,
        long pairs,
        long alike,
        @Nullable Kappa unweighted,
        @Nullable Kappa weighted) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Fewer pairs tell nothing. */
    public static final int FEWEST_PAIRS = 10;

    /** Whether there are pairs enough, whatever they tell. */
    public boolean isEnough() {
        return pairs >= FEWEST_PAIRS;
    }
}
