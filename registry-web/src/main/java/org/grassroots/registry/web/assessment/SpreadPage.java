package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.assessment.SpreadView;
import org.grassroots.registry.assessment.SpreadView.Part;
import org.grassroots.registry.assessment.StatisticsService;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page that tells how the results of a campaign are spread; each number leads to the cases behind it. */
@Named
@RequestScoped
public class SpreadPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    StatisticsService statistics;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @Param
    @Nullable
    String campaign;

    private @Nullable SpreadView shown;

    /** Finds the campaign. */
    public void load() {
        getShown();
    }

    public SpreadView getShown() {
        if (shown == null) {
            shown = statistics.spread(campaign == null ? "" : campaign);
            labels.prepare(shown.cities().stream().map(Part::division).toList());
        }
        return shown;
    }
}
