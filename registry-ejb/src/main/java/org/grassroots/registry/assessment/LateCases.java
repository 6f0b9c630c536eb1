package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.grassroots.registry.shared.Chore;

/** Ends the work on cases whose time is up: not handed in, or returned and not handed in again. */
@ApplicationScoped
class LateCases implements Chore {

    private CampaignCases cases;
    private Deadlines deadlines;
    private DueSteps steps;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected LateCases() {
        // for the container's proxy
    }

    @Inject
    LateCases(CampaignCases cases, Deadlines deadlines, DueSteps steps, Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "assessment.lapse";
    }

    @Override
    public List<String> due(String after, int most) {
        // nobody is late while the system cannot be used
        return deadlines.isOutageOpen() ? List.of() : cases.late(clock.instant(), after, most);
    }

    @Override
    public void settle(String caseId) {
        steps.lapse(caseId);
    }
}
