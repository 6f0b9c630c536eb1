package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** An organisation that a reorganisation touches. */
public record ReorganisationMember(String id, String registryNumber, String name, String division)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    static ReorganisationMember of(OrganisationRef organisation) {
        return new ReorganisationMember(
                organisation.id(),
                organisation.registryNumber(),
                organisation.name(),
                organisation.division().value());
    }

    static List<ReorganisationMember> of(Collection<OrganisationRef> organisations) {
        return organisations.stream().map(ReorganisationMember::of).toList();
    }
}
