package org.grassroots.registry.shared;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Positive;
import java.util.List;

/**
 * What waits for whoever asks, from every feature that knows.
 *
 * <p>Its sources are asked from here and never from a page: in an ear the database is looked up where the call begins,
 * and a war has none.
 */
@Stateless
public class WorkService {

    private Instance<WorkSource> sources;

    @SuppressWarnings("NullAway.Init")
    public WorkService() {
        // for the container
    }

    @Inject
    WorkService(@Any Instance<WorkSource> sources) {
        this.sources = sources;
    }

    /** The items of each source, {@code most} of each at most. */
    @AllowedTo(who = AllowedTo.Who.SIGNED_IN)
    public List<WorkItem> waiting(@Positive int most) {
        return sources.stream().flatMap(source -> source.waiting(most).stream()).toList();
    }
}
