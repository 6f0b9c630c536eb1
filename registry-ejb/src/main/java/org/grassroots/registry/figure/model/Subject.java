package org.grassroots.registry.figure.model;

import java.io.Serializable;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;

/** The organisation that reports, as its sheet names it. */
public record Subject(
        String id, String registryNumber, String name, String kind, DivisionCode division, DivisionCode jurisdiction)
        implements Serializable {

    /**
     * From where its figures are reviewed: whoever supervises it; a county's own association is reviewed one level up,
     * since no division judges itself.
     */
    public DivisionCode reviewedFrom() {
        return kind.equals(OrganisationKind.COUNTY_ASSOCIATION.name()) ? jurisdiction.parent() : jurisdiction;
    }
}
