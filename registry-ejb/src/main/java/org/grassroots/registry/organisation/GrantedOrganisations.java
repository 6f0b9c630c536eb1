package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;

/** Organisations for those alone who hold a role over them, or over where they lie. */
@ApplicationScoped
class GrantedOrganisations {

    private Organisations organisations;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected GrantedOrganisations() {
        // for the container's proxy
    }

    @Inject
    GrantedOrganisations(Organisations organisations, Acting acting) {
        this.organisations = organisations;
        this.acting = acting;
    }

    /**
     * The organisation with this id.
     *
     * @throws RegistryException {@link CommonProblem#NOT_FOUND}; {@link CommonProblem#FORBIDDEN}, which looks to the caller
     *     like an unknown one
     */
    Organisation get(String id, Role... roles) {
        var organisation = organisations.get(id);
        acting.requireEither(organisation.jurisdiction(), organisation.division(), organisation.id(), roles);
        return organisation;
    }

    /** The same for those who read the register. */
    Organisation read(String id) {
        return get(id, OrganisationService.READERS);
    }
}
