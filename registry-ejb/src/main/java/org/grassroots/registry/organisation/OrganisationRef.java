package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;

/** An organisation as other features keep it in mind. */
public record OrganisationRef(
        String id,
        String registryNumber,
        OrganisationKind kind,
        LifecycleStatus status,
        String name,
        DivisionCode division,
        DivisionCode jurisdiction,
        LocalDate establishedOn)
        implements Serializable {

    static OrganisationRef of(Organisation organisation) {
        return new OrganisationRef(
                organisation.id(),
                organisation.registryNumber().value(),
                organisation.kind(),
                organisation.status(),
                organisation.name(),
                organisation.division(),
                organisation.jurisdiction(),
                organisation.establishedOn());
    }
}
