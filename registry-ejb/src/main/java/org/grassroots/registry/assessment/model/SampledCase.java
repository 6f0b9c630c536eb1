package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A case in the sample for inspections on site, and why it is. */
@Entity
@Table(name = "assessment_sample")
public class SampledCase {

    public static final int LONGEST_NOTE = 500;

    @Id
    @Column(name = "case_id", length = 36)
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private SampleReason reason;

    @Column(length = LONGEST_NOTE)
    private @Nullable String note;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected SampledCase() {
        // for the persistence provider
    }

    /** {@code note} tells why it was taken in by hand; null where it was drawn. */
    public SampledCase(String caseId, SampleReason reason, @Nullable String note, Given given) {
        this.caseId = caseId;
        this.reason = reason;
        this.note = note;
        this.given = given;
    }

    public String caseId() {
        return caseId;
    }

    public SampleReason reason() {
        return reason;
    }

    public @Nullable String note() {
        return note;
    }

    public Given given() {
        return given;
    }
}
