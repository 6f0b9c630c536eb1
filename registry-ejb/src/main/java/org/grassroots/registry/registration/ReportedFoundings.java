package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.grassroots.registry.organisation.FoundingReports;

/** The founding reports that are not decided yet. */
@ApplicationScoped
class ReportedFoundings implements FoundingReports {

    private Amendments amendments;

    @SuppressWarnings("NullAway.Init")
    protected ReportedFoundings() {
        // for the container's proxy
    }

    @Inject
    ReportedFoundings(Amendments amendments) {
        this.amendments = amendments;
    }

    @Override
    public boolean underWay(String organisationId) {
        return amendments.isFounding(organisationId);
    }
}
