package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.registration.model.Application;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.model.Level;
import org.grassroots.registry.territory.model.Standard;

/** Whether there is a place for what is applied for: a division of the right kind, which nobody else holds. */
@ApplicationScoped
class Places {

    private Applications applications;
    private OrganisationService organisations;
    private DivisionService divisions;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected Places() {
        // for the container's proxy
    }

    @Inject
    Places(Applications applications, OrganisationService organisations, DivisionService divisions, Clock clock) {
        this.applications = applications;
        this.organisations = organisations;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** Asks that the division is a county of today. */
    void requireCounty(ApplicationContent content) {
        var today = BusinessTime.today(clock);
        boolean holds = divisions
                .find(content.division())
                .filter(division -> division.holdsOn(today)
                        && division.level() == Level.COUNTY
                        && division.standard() == Standard.GB_T_2260)
                .isPresent();
        new FieldChecks()
                .when(!holds, "division", RegistrationProblem.APPLICATION_DIVISION)
                .verify();
    }

    /** Asks that neither an organisation nor another application holds the place. */
    void requireFree(Application application) {
        var content = application.content();
        organisations.of(content.kind(), content.division()).ifPresent(there -> {
            throw new RegistryException(OrganisationProblem.DIVISION_TAKEN, there.name(), there.registryNumber());
        });
        if (applications.isPlaceHeld(content.place(), application.id())) {
            throw new RegistryException(RegistrationProblem.APPLICATION_OPEN);
        }
    }
}
