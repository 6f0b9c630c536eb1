package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.grassroots.registry.organisation.model.Reorganisation;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.shared.WorkItem;
import org.grassroots.registry.shared.WorkSource;

/** The reorganisations that wait for their day, or that something stood in the way of, for the decision clerk. */
@ApplicationScoped
class ReorganisationWork implements WorkSource {

    private static final List<ReorganisationState> OPEN =
            List.of(ReorganisationState.FAILED, ReorganisationState.PLANNED);

    private Reorganisations reorganisations;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected ReorganisationWork() {
        // for the container's proxy
    }

    @Inject
    ReorganisationWork(Reorganisations reorganisations, Acting acting) {
        this.reorganisations = reorganisations;
        this.acting = acting;
    }

    @Override
    public List<WorkItem> waiting(int most) {
        return acting.actor()
                        .grantOver(Settings.province(), Role.DECISION_CLERK)
                        .isPresent()
                ? reorganisations.in(OPEN, most).stream()
                        .map(ReorganisationWork::item)
                        .toList()
                : List.of();
    }

    private static WorkItem item(Reorganisation one) {
        return new WorkItem(
                "reorganisation.work." + one.state() + "." + one.rearrangement().kind(),
                List.of(one.rearrangement().effectiveOn().toString()),
                one.plannedAt(),
                "/organisation/reorganisation.xhtml?id=" + one.id());
    }
}
