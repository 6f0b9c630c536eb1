package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;

/** What became of one indicator for one case: points, not applicable, or unscored with the reason (contract §3). */
public sealed interface Outcome {

    /** The exact points and the same rounded. */
    record Scored(Exact raw, BigDecimal points) implements Outcome {}

    /**
     * Declared so with this reason, or, where the reason is empty, brought about by the scheme's {@code
     * whenUndefined}.
     */
    record NotApplicable(String reason) implements Outcome {}

    /** {@code detail} names the missing figure, where that is the reason. */
    record Unscored(Reason reason, String detail) implements Outcome {}
}
