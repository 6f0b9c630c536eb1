package org.grassroots.registry.assessment;

import java.io.Serializable;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which scored cases of a campaign are asked for; null means any.
 *
 * @param from the least result
 * @param below less than which the result is
 * @param division the top of the subtree in which they lie
 * @param deviating whether only those whose self-inspection and result are further apart than the scheme finds usual
 */
public record ScoredFilter(
        String campaign,
        @Nullable Integer from,
        @Nullable Integer below,
        @Nullable DivisionCode division,
        boolean deviating)
        implements Serializable {}
