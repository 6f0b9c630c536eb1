package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.WorkItem;
import org.grassroots.registry.shared.WorkSource;

/** The organisations whose life is to end, and the bases whose titles are over: they wait for the decision. */
@ApplicationScoped
class LifeWork implements WorkSource {

    private Organisations organisations;
    private Titles titles;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected LifeWork() {
        // for the container's proxy
    }

    @Inject
    LifeWork(Organisations organisations, Titles titles, Acting acting, Clock clock) {
        this.organisations = organisations;
        this.titles = titles;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> waiting(int most) {
        if (!acting.actor().holds(Role.DECISION_CLERK)) {
            return List.of();
        }
        var reach = acting.actor().reach(Role.DECISION_CLERK);
        var ending = organisations.standing(LifecycleStatus.DEREGISTERING, reach, most).stream()
                .map(one -> item(one, "DEREGISTERING", LifeAct.DEREGISTER));
        var over = titles.over(BusinessTime.today(clock), reach, most).stream()
                .map(one -> item(one, "TITLE_OVER", LifeAct.EXPIRE));
        return Stream.concat(ending, over).limit(most).toList();
    }

    private static WorkItem item(Organisations.Since one, String what, LifeAct act) {
        return new WorkItem(
                "organisation.work." + what,
                List.of(one.name()),
                one.since(),
                "/organisation/act.xhtml?id=" + one.id() + "&act=" + act);
    }
}
