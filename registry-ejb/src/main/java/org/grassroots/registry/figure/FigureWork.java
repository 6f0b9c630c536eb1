package org.grassroots.registry.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.registry.figure.model.ReportState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.shared.WorkItem;
import org.grassroots.registry.shared.WorkSource;

/** The reports that wait: for their organisation to be written or corrected, for a reviewer to be judged. */
@ApplicationScoped
class FigureWork implements WorkSource {

    private static final Set<ReportState> WITH_THE_ORGANISATION = Set.of(ReportState.DRAFT, ReportState.RETURNED);

    private AnnualReports reports;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected FigureWork() {
        // for the container's proxy
    }

    @Inject
    FigureWork(AnnualReports reports, Acting acting) {
        this.reports = reports;
        this.acting = acting;
    }

    @Override
    public List<WorkItem> waiting(int most) {
        return Stream.of(toWrite(most), toReview(most), directly(most))
                .flatMap(List::stream)
                .limit(most)
                .map(FigureWork::item)
                .toList();
    }

    private List<ReportRow> toWrite(int most) {
        var actor = acting.actor();
        return actor.holds(Role.ORG_REPORTER)
                ? reports.toWrite(WITH_THE_ORGANISATION, actor.reach(Role.ORG_REPORTER), most)
                : List.of();
    }

    private List<ReportRow> toReview(int most) {
        var actor = acting.actor();
        return actor.holds(Role.LOCAL_REVIEWER)
                ? reports.toReview(actor.reach(Role.LOCAL_REVIEWER), actor.id(), most)
                : List.of();
    }

    // an auditor may step in for a city, but what waits for the city is the city's work
    private List<ReportRow> directly(int most) {
        var actor = acting.actor();
        return actor.holds(Role.PROVINCIAL_AUDITOR)
                ? reports.toReviewAt(Settings.province(), actor.id(), most)
                : List.of();
    }

    private static WorkItem item(ReportRow row) {
        var page = row.state() == ReportState.HANDED_IN ? "review" : "report";
        return new WorkItem(
                "figure.work." + row.state(),
                List.of(row.name(), String.valueOf(row.year())),
                row.changedAt(),
                "/figure/" + page + ".xhtml?organisation=" + row.organisationId() + "&year=" + row.year());
    }
}
