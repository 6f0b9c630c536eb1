package org.grassroots.registry.figure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.figure.ReportFiles.ReportFile;
import org.grassroots.registry.figure.WriteFigures.FigureEntry;
import org.grassroots.registry.figure.model.AnnualFigure;
import org.grassroots.registry.figure.model.AnnualFigure.Said;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.figure.model.ReportState;
import org.grassroots.registry.figure.model.SheetChecks;
import org.grassroots.registry.figure.model.TypedAmount;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** 年度数据填报: an organisation writes its figures for a year, hands them in, and corrects what came back. */
@Stateless
public class AnnualReportService {

    private static final Role[] READERS = Role.ofStaff();

    private AnnualReports reports;
    private ReportFiles files;
    private ReportViews views;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public AnnualReportService() {
        // for the container
    }

    @Inject
    AnnualReportService(AnnualReports reports, ReportFiles files, ReportViews views, Acting acting) {
        this.reports = reports;
        this.files = files;
        this.views = views;
        this.acting = acting;
    }

    /**
     * What an organisation reports for a year; a sheet that nobody began has version 0.
     *
     * @param organisation its id or registry number
     * @param knownAt what was accepted at this instant as known then, or null for how the sheet stands now
     */
    @AllowedTo(who = Who.STAFF)
    public ReportView view(@NotNull String organisation, int year, @Nullable Instant knownAt) {
        return views.view(files.open(organisation, year, knownAt), knownAt);
    }

    /** One page of the reports that the actor may see, the latest change first. */
    @AllowedTo(who = Who.STAFF)
    public Slice<ReportRow> list(@NotNull ReportFilter filter, @Nullable String cursor, @Positive @Max(200) int size) {
        return reports.list(filter, acting.actor().reach(READERS), Cursor.of(cursor, 2), size);
    }

    /**
     * Writes figures on the sheet, one or many; it may stay as incomplete as its writer likes.
     *
     * @throws RegistryException with everything that cannot be read, and nothing is written then
     */
    @AllowedTo(Role.ORG_REPORTER)
    public ReportView write(@NotNull WriteFigures command, long seenVersion) {
        var file = files.openToWrite(command.organisation(), command.year(), seenVersion);
        var said = said(file, command.entries());
        if (said.isEmpty()) {
            return views.view(file, null);
        }
        var by = files.sign();
        var sheet = file.sheet();
        said.forEach(each -> sheet.giveWay(each.code(), by));
        boolean isNew = sheet.report().state() == ReportState.NOT_BEGUN;
        reports.flush();
        var added = new ArrayList<AnnualFigure>();
        said.forEach(each ->
                each.said().flatMap(what -> sheet.write(what, by, Ids.fresh())).ifPresent(added::add));
        sheet.written(by);
        if (isNew) {
            reports.add(sheet.report());
            reports.flush();
        }
        added.forEach(reports::add);
        return views.close(file, "write");
    }

    /** What is said of a figure, or that its value is taken back. */
    private record Change(String code, Optional<Said> said) {}

    private static List<Change> said(ReportFile file, List<FigureEntry> entries) {
        var checks = new FieldChecks();
        var changes = new ArrayList<Change>();
        for (var entry : entries) {
            var figure = file.reported().stream()
                    .filter(each -> each.code().equals(entry.code()))
                    .findFirst();
            checks.optionalText(entry.explanationField(), entry.explanation(), AnnualFigure.LONGEST_TEXT);
            if (figure.isEmpty()) {
                checks.add(entry.code(), FigureProblem.FIGURE_NOT_REPORTED, entry.code());
            } else {
                change(file, figure.get(), entry, checks).ifPresent(changes::add);
            }
        }
        checks.verify();
        return changes;
    }

    private static Optional<Change> change(ReportFile file, Figure figure, FigureEntry entry, FieldChecks checks) {
        if (entry.amount().isBlank()) {
            return file.sheet().inWork(figure.code()).map(there -> new Change(figure.code(), Optional.empty()));
        }
        var amount = TypedAmount.read(entry.amount()).filter(figure::fits);
        if (amount.isEmpty()) {
            checks.add(figure.code(), FigureProblem.AMOUNT_NOT_A_NUMBER, figure.scale());
            return Optional.empty();
        }
        if (!figure.spans(amount.get())) {
            var bounds = figure.bounds();
            checks.add(figure.code(), FigureProblem.AMOUNT_OUT_OF_RANGE, bounds.least(), bounds.most());
            return Optional.empty();
        }
        var explanation = entry.explanation() == null || entry.explanation().isBlank()
                ? null
                : entry.explanation().strip();
        var said = new Said(figure.code(), amount.get(), explanation);
        return file.sheet().says(said) ? Optional.empty() : Optional.of(new Change(figure.code(), Optional.of(said)));
    }

    /**
     * Hands the sheet in to its reviewer.
     *
     * @throws RegistryException {@link FigureProblem#REPORT_INCOMPLETE} with all that is missing or wrong
     */
    @AllowedTo(Role.ORG_REPORTER)
    public ReportView handIn(@NotNull String organisation, int year, long seenVersion) {
        var file = files.openToWrite(organisation, year, seenVersion);
        var problems = new SheetChecks(file.reported(), file.sheet(), file.lastYear()).problems();
        if (!problems.isEmpty() && file.sheet().report().state().isEditable()) {
            throw new RegistryException(FigureProblem.REPORT_INCOMPLETE, problems);
        }
        file.sheet().handIn(files.sign());
        return views.close(file, "submit");
    }
}
