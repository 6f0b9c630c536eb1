package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.WorkItem;
import org.grassroots.registry.shared.WorkSource;

/** The organisations whose life is to end: they wait for the decision. */
@ApplicationScoped
class LifeWork implements WorkSource {

    private Organisations organisations;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected LifeWork() {
        // for the container's proxy
    }

    @Inject
    LifeWork(Organisations organisations, Acting acting) {
        this.organisations = organisations;
        this.acting = acting;
    }

    @Override
    public List<WorkItem> waiting(int most) {
        if (!acting.actor().holds(Role.DECISION_CLERK)) {
            return List.of();
        }
        var reach = acting.actor().reach(Role.DECISION_CLERK);
        return organisations.standing(LifecycleStatus.DEREGISTERING, reach, most).stream()
                .map(LifeWork::item)
                .toList();
    }

    private static WorkItem item(Organisations.Standing standing) {
        return new WorkItem(
                "organisation.work." + LifecycleStatus.DEREGISTERING,
                List.of(standing.name()),
                standing.since(),
                "/organisation/act.xhtml?id=" + standing.id() + "&act=DEREGISTER");
    }
}
