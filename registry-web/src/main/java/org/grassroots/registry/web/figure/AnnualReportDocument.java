package org.grassroots.registry.web.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.figure.FigureLine;
import org.grassroots.registry.figure.PastFigure;
import org.grassroots.registry.figure.ReportView;
import org.grassroots.registry.figure.model.FigureStatus;
import org.grassroots.registry.figure.model.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of an organisation for a year as the API sends it.
 *
 * @param figures by code
 */
public record AnnualReportDocument(
        String organisation,
        String registryNumber,
        String name,
        String kind,
        String division,
        int year,
        ReportState state,
        LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        @Nullable Instant handedInAt,
        @Nullable String handedInBy,
        boolean editable,
        boolean reviewable,
        Map<String, Value> figures,
        List<Past> past) {

    /** One figure: what {@link FigureLine} tells of it; {@code source} is REGISTER or REPORTED. */
    public record Value(
            String source,
            @Nullable String amount,
            @Nullable FigureStatus status,
            @Nullable String explanation,
            @Nullable String accepted,
            @Nullable String lastYear,
            boolean deviates,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String returnReason) {

        static Value of(FigureLine line) {
            return new Value(
                    line.figure().derived() ? "REGISTER" : "REPORTED",
                    line.amount(),
                    line.status(),
                    line.explanation(),
                    line.accepted(),
                    line.lastYear(),
                    line.deviates(),
                    line.by(),
                    line.at(),
                    line.returnReason());
        }
    }

    /** A value that holds no longer. */
    public record Past(
            String figure,
            String amount,
            FigureStatus status,
            String by,
            Instant at,
            @Nullable String judgedBy,
            @Nullable Instant judgedAt,
            @Nullable String returnReason,
            Instant supersededAt) {

        static Past of(PastFigure past) {
            return new Past(
                    past.figure().code(),
                    past.amount(),
                    past.status(),
                    past.by(),
                    past.at(),
                    past.judgedBy(),
                    past.judgedAt(),
                    past.returnReason(),
                    past.supersededAt());
        }
    }

    static AnnualReportDocument of(ReportView view) {
        var figures = new TreeMap<String, Value>();
        view.lines().forEach(line -> figures.put(line.figure().code(), Value.of(line)));
        return new AnnualReportDocument(
                view.organisation().id(),
                view.organisation().registryNumber(),
                view.organisation().name(),
                view.organisation().kind(),
                view.organisation().division().value(),
                view.year(),
                view.state(),
                view.asOf(),
                view.knownAt(),
                view.changedAt(),
                view.changedBy(),
                view.handedInAt(),
                view.handedInBy(),
                view.editable(),
                view.reviewable(),
                figures,
                view.past().stream().map(Past::of).toList());
    }
}
