package org.grassroots.registry.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;

/**
 * One round of a chore: all that is due, batch by batch, as long as the lease is held.
 *
 * <p>What cannot be settled is written to the log and left for the next round; it does not keep the rest waiting.
 */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = System.getLogger(Rounds.class.getPackageName());
    private static final int BATCH = 50;

    private Leases leases;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected Rounds() {
        // for the container's proxy
    }

    @Inject
    Rounds(Leases leases, Clock clock) {
        this.leases = leases;
        this.clock = clock;
    }

    /** Settles what is due, unless another round of this chore is under way anywhere; how many it was. */
    int make(Chore chore) {
        var holder = Ids.fresh();
        int settled = 0;
        var batch = next(chore, holder, "");
        while (!batch.isEmpty()) {
            for (var id : batch) {
                settled += settle(chore, id) ? 1 : 0;
            }
            batch = next(chore, holder, batch.get(batch.size() - 1));
        }
        leases.release(chore.name(), holder, clock.instant());
        return settled;
    }

    private List<String> next(Chore chore, String holder, String after) {
        return leases.hold(chore.name(), holder, clock.instant()) ? chore.due(after, BATCH) : List.of();
    }

    private static boolean settle(Chore chore, String id) {
        try {
            chore.settle(id);
            return true;
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, chore.name() + " failed for " + id + "; the next round tries it again", broken);
            return false;
        }
    }
}
