package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.grassroots.registry.shared.BusinessTime;

/** What the system does with a planned reorganisation on its day, each in a transaction of its own. */
@ApplicationScoped
class ReorganisationSteps {

    private Reorganisations reorganisations;
    private Reorganiser reorganiser;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReorganisationSteps() {
        // for the container's proxy
    }

    @Inject
    ReorganisationSteps(Reorganisations reorganisations, Reorganiser reorganiser, Clock clock) {
        this.reorganisations = reorganisations;
        this.reorganiser = reorganiser;
        this.clock = clock;
    }

    /** Carries it out, if it is still due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void carryOut(String id) {
        reorganisations
                .lock(id)
                .filter(one -> one.isDue(BusinessTime.today(clock)))
                .ifPresent(one -> reorganiser.carryOut(one, one.plannedName()));
    }

    /** Notes that it could not be carried out, unless somebody has dealt with it meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(String id, String problem) {
        reorganisations
                .lock(id)
                .filter(one -> one.isDue(BusinessTime.today(clock)))
                .ifPresent(one -> reorganiser.fail(one, problem));
    }
}
