package org.grassroots.registry.web.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.WhatIfResult;
import org.grassroots.registry.assessment.WhatIfRunView;
import org.grassroots.registry.scheme.model.WhatIfReport;
import org.grassroots.registry.scheme.model.WhatIfReport.City;
import org.grassroots.registry.scheme.model.WhatIfReport.GradeChange;
import org.grassroots.registry.scheme.model.WhatIfReport.Standing;
import org.grassroots.registry.scheme.model.WhatIfReport.Summary;
import org.jspecify.annotations.Nullable;

/** A what-if run as the API tells it, with its report once it is done. */
public record WhatIfBody(WhatIfRunView run, @Nullable Report report) {

    /**
     * What the run has shown; see {@link WhatIfReport}.
     *
     * @param withoutSource by indicator, in how many cases nobody had answered what it asks
     * @param unscored by indicator or dimension, in how many cases it has no points
     */
    public record Report(
            Summary summary,
            List<Move> moves,
            List<GradeChange> grades,
            List<City> cities,
            Map<String, Integer> withoutSource,
            Map<String, Integer> unscored) {}

    /** A case before and after; rank 0 is none. */
    public record Move(
            String caseId,
            String name,
            String city,
            Standing before,
            Standing after,
            @Nullable BigDecimal gain,
            int rise) {}

    static WhatIfBody of(WhatIfRunView run) {
        return new WhatIfBody(run, null);
    }

    static WhatIfBody of(WhatIfResult result) {
        var report = result.report();
        var moves = report.moves().stream()
                .map(move -> new Move(
                        move.id(),
                        result.names().getOrDefault(move.id(), move.id()),
                        move.city(),
                        move.before(),
                        move.after(),
                        move.gain(),
                        move.rise()))
                .toList();
        return new WhatIfBody(
                result.run(),
                new Report(
                        report.summary(),
                        moves,
                        report.grades(),
                        report.cities(),
                        report.withoutSource(),
                        report.unscored()));
    }
}
