package org.grassroots.registry.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.registry.figure.ReportFiles.ReportFile;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.jspecify.annotations.Nullable;

/** Closes a sheet after something was done to it, stored and journalled, and shows it to whoever acts. */
@ApplicationScoped
class ReportViews {

    private AnnualReports reports;
    private ReportFiles files;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    protected ReportViews() {
        // for the container's proxy
    }

    @Inject
    ReportViews(AnnualReports reports, ReportFiles files, Journal journal) {
        this.reports = reports;
        this.files = files;
        this.journal = journal;
    }

    /** Stores what was done and writes it into the journal. */
    ReportView close(ReportFile file, String action) {
        var report = file.sheet().report();
        reports.flush();
        journal.done(Act.of("figure." + action, "report", report.id()).leaving(content(file)));
        return view(file, null);
    }

    /** All that the sheet says, as one text. */
    private static String content(ReportFile file) {
        return file.reported().stream()
                .flatMap(figure -> file.sheet().now(figure.code()).stream())
                .map(value -> value.figure() + "="
                        + value.amount().stripTrailingZeros().toPlainString() + " " + value.status() + " "
                        + value.explanation().orElse(""))
                .collect(Collectors.joining("\n"));
    }

    ReportView view(ReportFile file, @Nullable Instant knownAt) {
        var report = file.sheet().report();
        var lines = new FigureLines(file, knownAt);
        boolean editable = knownAt == null && report.state().isEditable() && files.mayWrite(file);
        return new ReportView(
                file.subject(),
                file.year(),
                file.firstYear(),
                report.version(),
                report.state(),
                file.asOf(),
                knownAt,
                report.changedAt().orElse(null),
                report.changedBy().orElse(null),
                report.handedInAt().orElse(null),
                report.handedInName().orElse(null),
                lines.lines(),
                editable ? lines.checks().problems() : List.of(),
                lines.past(),
                editable,
                knownAt == null && files.mayReview(file));
    }
}
