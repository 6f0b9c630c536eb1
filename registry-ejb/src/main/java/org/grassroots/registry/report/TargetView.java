package org.grassroots.registry.report;

import java.io.Serializable;
import java.time.LocalDate;
import org.grassroots.registry.report.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * A target, and how far it is reached.
 *
 * @param code of the figure
 * @param reached what the figure is over the target's own period, up to the last day that was asked for
 */
public record TargetView(
        String code,
        LocalDate from,
        LocalDate to,
        int amount,
        @Nullable String documentNumber,
        int reached) implements Serializable {

    static TargetView of(Target target, int reached) {
        return new TargetView(
                target.figure().code(),
                target.first(),
                target.last(),
                target.amount(),
                target.documentNumber(),
                reached);
    }

    /** How much of it is reached, in whole percent. */
    public int percent() {
        return (int) (100L * reached / amount);
    }
}
