package org.grassroots.registry.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.access.AccessProblem;
import org.grassroots.registry.access.AccountView;
import org.grassroots.registry.access.GrantService;
import org.grassroots.registry.organisation.OrganisationRef;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** Grants over one organisation, which people name by its number and the accounts know by its id. */
@Named
@RequestScoped
public class SingleGrants {

    @Inject
    @SuppressWarnings("NullAway.Init")
    GrantService grants;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationService organisations;

    /** Gives an account a role over the organisation with this number. */
    AccountView grant(String account, long seenVersion, @Nullable Role role, String registryNumber) {
        var one = organisations
                .numbered(registryNumber.strip())
                .orElseThrow(() -> new RegistryException(List.of(
                        FieldProblem.of("organisation", AccessProblem.ORGANISATION_UNKNOWN, registryNumber.strip()))));
        return grants.grant(account, seenVersion, role, one.division().value(), one.id());
    }

    /** The name and number of the organisation with this id. */
    public String name(String id) {
        return organisations.reference(id).map(SingleGrants::name).orElse(id);
    }

    private static String name(OrganisationRef one) {
        return one.name() + " " + one.registryNumber();
    }
}
