package org.grassroots.registry.report.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an organisation that figures ask for, and when it said so. Read only: a row of the view
 * organisation_past_fact.
 */
@Entity
@Table(name = "organisation_past_fact")
public class PastFact {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "organisation_id", nullable = false, length = 36)
    private String organisationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private OrganisationKind kind;

    @Column(name = "registry_number", nullable = false, length = 40)
    private String registryNumber;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Column(name = "document_number", length = 100)
    private @Nullable String documentNumber;

    @Column(name = "division_code", nullable = false, length = 9)
    private String division;

    @Column(name = "jurisdiction_code", nullable = false, length = 9)
    private String jurisdiction;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Attribute attribute;

    @Column(nullable = false, length = 4000)
    private String content;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "recorded_at", nullable = false)
    private OffsetDateTime recordedAt;

    @Column(name = "superseded_at")
    private @Nullable OffsetDateTime supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected PastFact() {
        // for the persistence provider
    }

    public String organisationId() {
        return organisationId;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String registryNumber() {
        return registryNumber;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable String documentNumber() {
        return documentNumber;
    }

    public String division() {
        return division;
    }

    public Attribute attribute() {
        return attribute;
    }

    public String content() {
        return content;
    }
}
