package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a step, or only tries it, in a transaction of its own, so that of several one cannot undo the others. */
@ApplicationScoped
class BatchSteps {

    /** Takes it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void take(Runnable step) {
        step.run();
    }

    /**
     * Takes it and undoes it again, so that what is tried passes the very rules that it will have to pass.
     *
     * @throws Tried if nothing stood in its way, which rolls it back
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void rehearse(Runnable step) {
        step.run();
        throw new Tried();
    }

    /** A step was tried with success. */
    static final class Tried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Tried() {
            super("tried, to be rolled back", null, false, false);
        }
    }
}
