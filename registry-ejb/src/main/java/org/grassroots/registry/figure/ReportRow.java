package org.grassroots.registry.figure;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.figure.model.AnnualReport;
import org.grassroots.registry.figure.model.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * The report of one organisation for one year, as lists show it.
 *
 * @param handedInAt when it was handed in last, or null for what never was
 */
public record ReportRow(
        String id,
        String organisationId,
        String registryNumber,
        String name,
        String kind,
        String division,
        int year,
        ReportState state,
        Instant changedAt,
        String changedBy,
        @Nullable Instant handedInAt)
        implements Serializable {

    static ReportRow of(AnnualReport report) {
        var subject = report.subject();
        return new ReportRow(
                report.id(),
                subject.id(),
                subject.registryNumber(),
                subject.name(),
                subject.kind(),
                subject.division().value(),
                report.year(),
                report.state(),
                report.changedAt().orElseThrow(),
                report.changedBy().orElseThrow(),
                report.handedInAt().orElse(null));
    }
}
