package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.grassroots.registry.organisation.model.Organisation;

/**
 * What depended on an organisation that a decision from above has ended: nothing holds such a decision up, so that what
 * is left behind becomes a finding of data quality at once and not only at night.
 */
@ApplicationScoped
class AbandonedDependents {

    private Dependents dependents;
    private QualityChecks checks;

    @SuppressWarnings("NullAway.Init")
    protected AbandonedDependents() {
        // for the container's proxy
    }

    @Inject
    AbandonedDependents(Dependents dependents, QualityChecks checks) {
        this.dependents = dependents;
        this.checks = checks;
    }

    /** Looks at everything that still lives and depends on what has ended. */
    void find(Organisation ended) {
        dependents.of(ended).forEach(left -> checks.check(left.id()));
    }
}
