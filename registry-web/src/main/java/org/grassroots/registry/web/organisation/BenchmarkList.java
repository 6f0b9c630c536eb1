package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.organisation.BenchmarkFilter;
import org.grassroots.registry.organisation.BenchmarkRow;
import org.grassroots.registry.organisation.PeopleService;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.jspecify.annotations.Nullable;

/** The page that lists how many of the four heads serve where; its address tells what was asked for. */
@Named
@RequestScoped
public class BenchmarkList {

    private static final int SIZE = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    PeopleService people;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    private @Nullable String reached;
    private @Nullable String division;
    private @Nullable String cursor;
    private @Nullable Slice<BenchmarkRow> slice;

    /** Finds what was asked for; a choice that there is not is left out. */
    public void load() {
        slice = people.benchmarks(new BenchmarkFilter(chosen(), below()), cursor, SIZE);
        labels.prepare(slice.rows().stream().map(BenchmarkRow::division).toList());
    }

    private @Nullable Boolean chosen() {
        return getChoices().contains(String.valueOf(reached)) ? Boolean.valueOf(reached) : null;
    }

    private @Nullable DivisionCode below() {
        return division == null || !DivisionCode.isWellFormed(division) ? null : new DivisionCode(division);
    }

    public Slice<BenchmarkRow> getSlice() {
        return Objects.requireNonNull(slice, "the view action loads it");
    }

    public List<String> getChoices() {
        return List.of("false", "true");
    }

    /** Whether anything was asked for. */
    public boolean isNarrowed() {
        return chosen() != null || below() != null;
    }

    /** The cities below which one can look. */
    public List<DivisionView> getCities() {
        return divisions.children(Settings.province(), BusinessTime.today(clock));
    }

    public @Nullable String getReached() {
        return reached;
    }

    public void setReached(@Nullable String reached) {
        this.reached = reached;
    }

    public @Nullable String getDivision() {
        return division;
    }

    public void setDivision(@Nullable String division) {
        this.division = division;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
