package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.assessment.CampaignProgress;
import org.grassroots.registry.assessment.CampaignProgress.City;
import org.grassroots.registry.assessment.ProgressService;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page that tells how far a campaign has come, city by city; each number leads to its list. */
@Named
@RequestScoped
public class ProgressPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ProgressService progress;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @Param
    @Nullable
    String campaign;

    private @Nullable CampaignProgress shown;

    /** Finds the campaign. */
    public void load() {
        getShown();
    }

    public CampaignProgress getShown() {
        if (shown == null) {
            shown = progress.progress(campaign == null ? "" : campaign);
            labels.prepare(shown.cities().stream().map(City::code).toList());
        }
        return shown;
    }
}
