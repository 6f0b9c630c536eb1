package org.grassroots.registry.figure;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.figure.model.ReportState;
import org.grassroots.registry.figure.model.Subject;
import org.grassroots.registry.shared.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation reports for a year, figure by figure.
 *
 * @param firstYear the first year for which the organisation has a sheet
 * @param version 0 while nothing was written yet
 * @param asOf of which day the register's figures are
 * @param knownAt as it was accepted and known at which instant, or null for how it stands now
 * @param lines every figure of the organisation's kind, by group
 * @param problems what keeps it from being handed in, by the figures' codes; empty for whoever cannot write
 * @param past values that hold no longer, the last first
 * @param editable whether the actor can write
 * @param reviewable whether the actor can judge it
 */
public record ReportView(
        Subject organisation,
        int year,
        int firstYear,
        long version,
        ReportState state,
        LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        @Nullable Instant handedInAt,
        @Nullable String handedInBy,
        List<FigureLine> lines,
        List<FieldProblem> problems,
        List<PastFigure> past,
        boolean editable,
        boolean reviewable)
        implements Serializable {

    public ReportView {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
        past = List.copyOf(past);
    }
}
