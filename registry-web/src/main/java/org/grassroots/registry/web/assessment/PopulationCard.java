package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.assessment.PopulationService;
import org.grassroots.registry.assessment.PopulationView;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.jspecify.annotations.Nullable;

/** The card on the page of a campaign that tells whom it will be about, until it is opened. */
@Named
@RequestScoped
public class PopulationCard {

    @Inject
    @SuppressWarnings("NullAway.Init")
    PopulationService populations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CampaignPage page;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    private @Nullable PopulationView counted;

    /** Whom it will be about; null once it is opened, and for whoever has no part in opening it. */
    public @Nullable PopulationView getCounted() {
        if (counted == null && isAhead()) {
            var population = populations.population(page.getShown().code());
            labels.prepare(population.cities().keySet());
            counted = population;
        }
        return counted;
    }

    private boolean isAhead() {
        var actor = acting.actor();
        return page.getShown().state().compareTo(CampaignState.OPEN) < 0
                && (actor.reach(Role.CAMPAIGN_MANAGER).isEverything()
                        || actor.reach(Role.DECISION_CLERK).isEverything());
    }
}
