package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An indicator that does not apply to the organisation, with the reason it gave; an auditor who disagrees returns the case. */
@Entity
@Table(name = "assessment_inapplicable")
public class InapplicableIndicator {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Column(name = "indicator_code", nullable = false, length = 40)
    private String indicator;

    @Column(nullable = false, length = LONGEST_REASON)
    private String reason;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected InapplicableIndicator() {
        // for the persistence provider
    }

    public InapplicableIndicator(String id, String caseId, String indicator, String reason, Given given) {
        this.id = id;
        this.caseId = caseId;
        this.indicator = indicator;
        this.reason = reason;
        this.given = given;
    }

    public void replace(String better, Given by) {
        reason = better;
        given = by;
    }

    public String indicator() {
        return indicator;
    }

    public String reason() {
        return reason;
    }

    public Given given() {
        return given;
    }
}
