package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.grassroots.registry.scheme.model.Grade;

/**
 * What a case got, and all that it was scored from: the frozen case, the result and the explanation as canonical
 * documents. They are written when the case is confirmed and tell the same for ever.
 */
@Entity
@Table(name = "assessment_outcome")
public class CaseResult {

    @Id
    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(nullable = false, precision = 5, scale = 2)
    private BigDecimal total;

    @Column(name = "self_total", nullable = false, precision = 5, scale = 2)
    private BigDecimal selfTotal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Grade grade;

    @Column(nullable = false)
    private boolean flagged;

    @Column(name = "frozen_case", nullable = false, columnDefinition = "TEXT")
    private String frozenCase;

    @Column(name = "frozen_sha256", nullable = false, length = 64)
    private String frozenHash;

    @Column(nullable = false, columnDefinition = "TEXT")
    private String result;

    @Column(nullable = false, columnDefinition = "TEXT")
    private String explanation;

    @Column(name = "engine_version", nullable = false, length = 20)
    private String engineVersion;

    @Column(name = "scheme_sha256", nullable = false, length = 64)
    private String schemeHash;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected CaseResult() {
        // for the persistence provider
    }

    public CaseResult(String caseId, FrozenCase frozen, Scoring scoring, Given given) {
        this.caseId = caseId;
        this.total = scoring.total();
        this.selfTotal = scoring.selfTotal();
        this.grade = scoring.grade();
        this.flagged = scoring.flagged();
        this.frozenCase = frozen.canonical();
        this.frozenHash = frozen.sha256();
        this.result = scoring.result();
        this.explanation = scoring.explanation();
        this.engineVersion = frozen.header().engine();
        this.schemeHash = frozen.header().schemeHash();
        this.given = given;
    }

    public String caseId() {
        return caseId;
    }

    public BigDecimal total() {
        return total.setScale(2);
    }

    public BigDecimal selfTotal() {
        return selfTotal.setScale(2);
    }

    public Grade grade() {
        return grade;
    }

    /** Whether self total and official total differ by as much as the scheme finds remarkable. */
    public boolean flagged() {
        return flagged;
    }

    /** The frozen case as canonical JSON. */
    public String frozenCase() {
        return frozenCase;
    }

    public String frozenHash() {
        return frozenHash;
    }

    /** The result document as canonical JSON. */
    public String result() {
        return result;
    }

    /** The explanation as canonical JSON. */
    public String explanation() {
        return explanation;
    }

    public String engineVersion() {
        return engineVersion;
    }

    public String schemeHash() {
        return schemeHash;
    }

    public Given given() {
        return given;
    }
}
