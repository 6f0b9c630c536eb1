package org.grassroots.registry.report.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * The day on which an organisation became what a {@link Figure} counts, as the register said so from {@code
 * recordedAt} up to {@code supersededAt}. Read only: it is a row of the view organisation_milestone.
 */
@Entity
@Table(name = "organisation_milestone")
@IdClass(MilestoneKey.class)
public class Milestone {

    @Id
    @Column(name = "organisation_id", length = 36)
    private String organisationId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "milestone", length = 20)
    private Figure figure;

    @Id
    @Column(name = "happened_on")
    private LocalDate happenedOn;

    // no converter may stand on a part of the key, so not an Instant
    @Id
    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "superseded_at")
    private @Nullable OffsetDateTime supersededAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private OrganisationKind kind;

    @Column(name = "registry_number", nullable = false, length = 40)
    private String registryNumber;

    @Column(name = "division_code", nullable = false, length = 9)
    private String division;

    @Column(name = "jurisdiction_code", nullable = false, length = 9)
    private String jurisdiction;

    @Column(name = "document_number", length = 100)
    private @Nullable String documentNumber;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {
        // for the persistence provider
    }

    public String organisationId() {
        return organisationId;
    }

    public Figure figure() {
        return figure;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public String registryNumber() {
        return registryNumber;
    }

    public String division() {
        return division;
    }

    public @Nullable String documentNumber() {
        return documentNumber;
    }
}
