package org.grassroots.registry.report.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Where an organisation lay, and when the register said so. Read only: a row of the view organisation_division. */
@Entity
@Table(name = "organisation_division")
public class PastDivision {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "organisation_id", nullable = false, length = 36)
    private String organisationId;

    @Column(name = "division_code", nullable = false, length = 9)
    private String division;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "recorded_at", nullable = false)
    private OffsetDateTime recordedAt;

    @Column(name = "superseded_at")
    private @Nullable OffsetDateTime supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected PastDivision() {
        // for the persistence provider
    }
}
