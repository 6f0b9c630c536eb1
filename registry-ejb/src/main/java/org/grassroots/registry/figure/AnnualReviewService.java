package org.grassroots.registry.figure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.TreeMap;
import org.grassroots.registry.figure.ReportFiles.ReportFile;
import org.grassroots.registry.figure.model.AnnualFigure;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Role;

/** 年度数据审核: whoever supervises an organisation accepts its figures for a year one by one, or sends them back. */
@Stateless
public class AnnualReviewService {

    private AnnualReports reports;
    private ReportFiles files;
    private ReportViews views;

    @SuppressWarnings("NullAway.Init")
    public AnnualReviewService() {
        // for the container
    }

    @Inject
    AnnualReviewService(AnnualReports reports, ReportFiles files, ReportViews views) {
        this.reports = reports;
        this.files = files;
        this.views = views;
    }

    /**
     * Sends the named figures back with a reason each and accepts all others that were handed in. What was accepted
     * before holds until its correction is accepted.
     */
    @AllowedTo({Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR})
    public ReportView review(@NotNull ReviewFigures command, long seenVersion) {
        var file = files.openToReview(command.organisation(), command.year(), seenVersion);
        check(file, command);
        var returned = new TreeMap<String, String>();
        command.returned().forEach((figure, reason) -> returned.put(figure, reason.strip()));
        var by = files.sign();
        file.sheet().giveWay(returned.keySet(), by);
        reports.flush();
        file.sheet().judge(returned, by);
        return views.close(file, "review");
    }

    private static void check(ReportFile file, ReviewFigures command) {
        var handedIn =
                file.sheet().handedIn().stream().map(AnnualFigure::figure).toList();
        var checks = new FieldChecks();
        command.returned()
                .forEach((figure, reason) -> checks.text(figure, reason, AnnualFigure.LONGEST_TEXT)
                        .when(!handedIn.contains(figure), figure, FigureProblem.FIGURE_NOT_REPORTED, figure));
        checks.verify();
    }
}
