package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.WorkItem;
import org.grassroots.registry.shared.WorkSource;

/** Organisations that may be one, for those who decide it. */
@ApplicationScoped
class DuplicateWork implements WorkSource {

    private static final Role[] JUDGES = {Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR};

    private DuplicatePairs pairs;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected DuplicateWork() {
        // for the container's proxy
    }

    @Inject
    DuplicateWork(DuplicatePairs pairs, Acting acting) {
        this.pairs = pairs;
        this.acting = acting;
    }

    @Override
    public List<WorkItem> waiting(int most) {
        if (!acting.actor().holds(JUDGES)) {
            return List.of();
        }
        return pairs.list(DuplicateFilter.OPEN, acting.actor().reach(JUDGES), null, most).rows().stream()
                .map(row -> new WorkItem(
                        "organisation.work.duplicate",
                        List.of(row.one().name(), row.other().name()),
                        row.foundAt(),
                        "/organisation/duplicate.xhtml?id=" + row.id()))
                .toList();
    }
}
