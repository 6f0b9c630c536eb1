package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.organisation.TermFilter;
import org.grassroots.registry.organisation.TermRow;
import org.grassroots.registry.organisation.TermService;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.jspecify.annotations.Nullable;

/** The page that lists whose re-election is due, extended or overdue; its address tells what was asked for. */
@Named
@RequestScoped
public class TermList {

    private static final int SIZE = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    TermService terms;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    private @Nullable String status;
    private @Nullable String division;
    private @Nullable String cursor;
    private @Nullable Slice<TermRow> slice;

    /** Finds what was asked for; a choice that there is not is left out. */
    public void load() {
        slice = terms.list(new TermFilter(chosen(), below()), cursor, SIZE);
        labels.prepare(slice.rows().stream().map(TermRow::division).toList());
    }

    private @Nullable TermStatus chosen() {
        return Arrays.stream(TermStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    private @Nullable DivisionCode below() {
        return division == null || !DivisionCode.isWellFormed(division) ? null : new DivisionCode(division);
    }

    public Slice<TermRow> getSlice() {
        return Objects.requireNonNull(slice, "the view action loads it");
    }

    /** Whether anything was asked for. */
    public boolean isNarrowed() {
        return chosen() != null || below() != null;
    }

    /** Whether whoever looks reports the congresses of the organisations in a division. */
    public boolean isReporter(String code) {
        return acting.actor()
                .grantOver(new DivisionCode(code), Role.ORG_REPORTER)
                .isPresent();
    }

    public TermStatus[] getStatuses() {
        return TermStatus.values();
    }

    /** The cities below which one can look. */
    public List<DivisionView> getCities() {
        return divisions.children(Settings.province(), BusinessTime.today(clock));
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
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
