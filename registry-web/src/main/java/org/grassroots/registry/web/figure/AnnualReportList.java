package org.grassroots.registry.web.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.grassroots.registry.figure.AnnualReportService;
import org.grassroots.registry.figure.ReportFilter;
import org.grassroots.registry.figure.ReportRow;
import org.grassroots.registry.figure.model.ReportState;
import org.grassroots.registry.organisation.OrganisationFilter;
import org.grassroots.registry.organisation.OrganisationRow;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.jspecify.annotations.Nullable;

/** The page that lists the reports one may see, and from which a reporter opens the sheet of a year. */
@Named
@RequestScoped
public class AnnualReportList {

    private static final int SIZE = 20;
    private static final int MOST_ORGANISATIONS = 50;
    private static final int YEARS_BACK = 6;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AnnualReportService reports;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationService organisations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    private @Nullable Integer year;
    private @Nullable String state;
    private @Nullable String cursor;
    private @Nullable Slice<ReportRow> slice;
    private @Nullable List<OrganisationRow> own;

    public Slice<ReportRow> getSlice() {
        if (slice == null) {
            slice = reports.list(new ReportFilter(year, chosen()), cursor, SIZE);
            labels.prepare(slice.rows().stream().map(ReportRow::division).toList());
        }
        return slice;
    }

    private @Nullable ReportState chosen() {
        return getStates().stream()
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    /** The organisations for which whoever looks reports, as far as a choice can hold them. */
    public List<OrganisationRow> getOwn() {
        if (own == null) {
            own = acting.actor().holds(Role.ORG_REPORTER)
                    ? organisations
                            .list(OrganisationFilter.NONE, null, MOST_ORGANISATIONS)
                            .rows()
                    : List.of();
        }
        return own;
    }

    /** The years for which a sheet is offered, the last first. */
    public List<Integer> getYears() {
        int today = BusinessTime.today(clock).getYear();
        return IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> today - back)
                .toList();
    }

    /** The year that is reported first of all: the last one that is over. */
    public int getUsualYear() {
        return BusinessTime.today(clock).getYear() - 1;
    }

    /** The states in which a report is stored. */
    public List<ReportState> getStates() {
        return Arrays.stream(ReportState.values())
                .filter(each -> each != ReportState.NOT_BEGUN)
                .toList();
    }

    /** Whether nothing is left out. */
    public boolean isUnfiltered() {
        return year == null && chosen() == null;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
