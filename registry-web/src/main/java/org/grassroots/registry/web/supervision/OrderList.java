package org.grassroots.registry.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.supervision.OrderFilter;
import org.grassroots.registry.supervision.OrderRow;
import org.grassroots.registry.supervision.RectificationService;
import org.grassroots.registry.supervision.model.OrderState;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.jspecify.annotations.Nullable;

/** The page that lists orders, the earliest deadline first. */
@Named
@RequestScoped
public class OrderList {

    private static final int SIZE = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    RectificationService rectifications;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    private @Nullable String campaign;
    private @Nullable String organisation;
    private @Nullable String division;
    private @Nullable String state;
    private boolean overdue;
    private @Nullable String cursor;
    private @Nullable Slice<OrderRow> slice;

    /** Finds the orders. */
    public void load() {
        var filter = new OrderFilter(given(campaign), given(organisation), within(), wanted(), overdue);
        slice = rectifications.orders(filter, given(cursor), SIZE);
        labels.prepare(slice.rows().stream().map(OrderRow::division).toList());
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    // an address that names none shows all, rather than nothing
    private @Nullable DivisionCode within() {
        return division != null && DivisionCode.isWellFormed(division) ? new DivisionCode(division) : null;
    }

    private @Nullable OrderState wanted() {
        return getStates().stream()
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public Slice<OrderRow> getSlice() {
        if (slice == null) {
            load();
        }
        var found = slice;
        if (found == null) {
            throw new IllegalStateException("not loaded");
        }
        return found;
    }

    public List<OrderState> getStates() {
        return Arrays.asList(OrderState.values());
    }

    /** The cities below which one can look. */
    public List<DivisionView> getCities() {
        return divisions.children(Settings.province(), BusinessTime.today(clock));
    }

    /** Whether less than everything is asked for. */
    public boolean isNarrowed() {
        return overdue
                || given(campaign) != null
                || given(organisation) != null
                || within() != null
                || wanted() != null;
    }

    public @Nullable String getCampaign() {
        return campaign;
    }

    public void setCampaign(@Nullable String campaign) {
        this.campaign = campaign;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getDivision() {
        return division;
    }

    public void setDivision(@Nullable String division) {
        this.division = division;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
