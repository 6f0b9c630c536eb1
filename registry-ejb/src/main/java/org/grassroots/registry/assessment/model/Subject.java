package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.grassroots.registry.shared.DivisionCode;

/** The organisation as it was when the campaign opened. */
@Embeddable
public class Subject {

    @Column(name = "organisation_id", nullable = false, length = 36)
    private String organisationId;

    @Column(name = "registry_number", nullable = false, length = 40)
    private String registryNumber;

    @Column(name = "organisation_name", nullable = false, length = 200)
    private String name;

    @Column(name = "division_code", nullable = false, length = 9)
    private String division;

    @Column(name = "jurisdiction_code", nullable = false, length = 9)
    private String jurisdiction;

    @SuppressWarnings("NullAway.Init")
    protected Subject() {
        // for the persistence provider
    }

    public Subject(
            String organisationId,
            String registryNumber,
            String name,
            DivisionCode division,
            DivisionCode jurisdiction) {
        this.organisationId = organisationId;
        this.registryNumber = registryNumber;
        this.name = name;
        this.division = division.value();
        this.jurisdiction = jurisdiction.value();
    }

    public String organisationId() {
        return organisationId;
    }

    public String registryNumber() {
        return registryNumber;
    }

    public String name() {
        return name;
    }

    public DivisionCode division() {
        return new DivisionCode(division);
    }

    public DivisionCode jurisdiction() {
        return new DivisionCode(jurisdiction);
    }
}
