package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Standing;
import org.jspecify.annotations.Nullable;

/** An organisation in a list, as it is now. */
public record OrganisationRow(
        String id,
        String registryNumber,
        OrganisationKind kind,
        String name,
        String division,
        LifecycleStatus status,
        Standing standing,
        LocalDate establishedOn,
        @Nullable EstablishmentMode establishmentMode,
        boolean partyGroup,
        @Nullable String chair)
        implements Serializable {

    /** Selects it of an organisation {@code o}. */
    static final String SELECTED = "NEW " + OrganisationRow.class.getName()
            + "(o.id, o.registryNumber, o.kind, o.name, o.division, o.status, o.standing, o.establishedOn,"
            + " o.establishmentMode, o.partyGroup, o.chair)";

    static OrganisationRow of(Organisation organisation) {
        return new OrganisationRow(
                organisation.id(),
                organisation.registryNumber().value(),
                organisation.kind(),
                organisation.name(),
                organisation.division().value(),
                organisation.status(),
                organisation.standing(),
                organisation.establishedOn(),
                organisation.establishmentMode(),
                organisation.partyGroup(),
                organisation.chair());
    }
}
