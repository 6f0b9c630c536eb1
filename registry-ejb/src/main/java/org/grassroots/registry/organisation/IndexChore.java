package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.grassroots.registry.shared.Chore;

/** Makes the keys of organisations that have none of this edition: those that were registered before there were any. */
@ApplicationScoped
class IndexChore implements Chore {

    private IndexRows rows;
    private RegisterIndex index;

    @SuppressWarnings("NullAway.Init")
    protected IndexChore() {
        // for the container's proxy
    }

    @Inject
    IndexChore(IndexRows rows, RegisterIndex index) {
        this.rows = rows;
        this.index = index;
    }

    @Override
    public String name() {
        return "organisation.index";
    }

    @Override
    public List<String> due(String after, int most) {
        return rows.missing(after, most);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(String id) {
        rows.tellVersions(id);
        index.follow(id);
    }
}
