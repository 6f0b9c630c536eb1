package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Chore;
import org.grassroots.registry.shared.RegistryException;

/** Carries out on its day what was planned for it; where a rule stands in the way, the clerk is told. */
@ApplicationScoped
class DueReorganisations implements Chore {

    private Reorganisations reorganisations;
    private ReorganisationSteps steps;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DueReorganisations() {
        // for the container's proxy
    }

    @Inject
    DueReorganisations(Reorganisations reorganisations, ReorganisationSteps steps, Clock clock) {
        this.reorganisations = reorganisations;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "organisation.reorganise";
    }

    @Override
    public List<String> due(String after, int most) {
        return reorganisations.due(BusinessTime.today(clock), after, most);
    }

    @Override
    public void settle(String id) {
        try {
            steps.carryOut(id);
        } catch (RegistryException refused) {
            steps.fail(id, refused.problem().key());
        }
    }
}
