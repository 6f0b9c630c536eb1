package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.assessment.ScoredCase;
import org.grassroots.registry.assessment.ScoredFilter;
import org.grassroots.registry.assessment.StatisticsService;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.jspecify.annotations.Nullable;

/** The list of scored cases behind a number of {@link SpreadPage}. */
@Named
@RequestScoped
public class ScoredPage {

    private static final int SIZE = 50;

    @Inject
    @SuppressWarnings("NullAway.Init")
    StatisticsService statistics;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CampaignService campaigns;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    private @Nullable String campaign;
    private @Nullable Integer from;
    private @Nullable Integer below;
    private @Nullable String division;
    private boolean deviating;
    private @Nullable String cursor;
    private @Nullable CampaignView of;
    private @Nullable Slice<ScoredCase> slice;

    /** Finds the cases. */
    public void load() {
        getSlice();
    }

    public Slice<ScoredCase> getSlice() {
        if (slice == null) {
            var filter = new ScoredFilter(getOf().code(), from, below, within(), deviating);
            slice = statistics.scored(filter, cursor, SIZE);
            labels.prepare(slice.rows().stream().map(ScoredCase::division).toList());
        }
        return slice;
    }

    public CampaignView getOf() {
        if (of == null) {
            of = campaigns.campaign(campaign == null ? "" : campaign);
        }
        return of;
    }

    // an address that names none shows all, rather than nothing
    private @Nullable DivisionCode within() {
        return division != null && DivisionCode.isWellFormed(division) ? new DivisionCode(division) : null;
    }

    public @Nullable String getCampaign() {
        return campaign;
    }

    public void setCampaign(@Nullable String campaign) {
        this.campaign = campaign;
    }

    public @Nullable Integer getFrom() {
        return from;
    }

    public void setFrom(@Nullable Integer from) {
        this.from = from;
    }

    public @Nullable Integer getBelow() {
        return below;
    }

    public void setBelow(@Nullable Integer below) {
        this.below = below;
    }

    public @Nullable String getDivision() {
        return division;
    }

    public void setDivision(@Nullable String division) {
        this.division = division;
    }

    public boolean isDeviating() {
        return deviating;
    }

    public void setDeviating(boolean deviating) {
        this.deviating = deviating;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
