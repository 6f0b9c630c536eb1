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
import org.grassroots.registry.scheme.model.Quota;

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

    @Column(nullable = false)
    private boolean vetoed;

    @Column(name = "by_quota", nullable = false)
    private boolean byQuota;

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
        score(frozen, scoring, given);
    }

    /** Another scoring takes the place of this one, after a recheck. */
    public final void score(FrozenCase frozen, Scoring scoring, Given by) {
        total = scoring.total();
        selfTotal = scoring.selfTotal();
        grade = scoring.grade();
        flagged = scoring.flagged();
        vetoed = !frozen.staged().adjustments().vetoes().isEmpty();
        byQuota = false;
        frozenCase = frozen.canonical();
        frozenHash = frozen.sha256();
        result = scoring.result(place());
        explanation = scoring.explanation();
        engineVersion = frozen.header().engine();
        schemeHash = frozen.header().schemeHash();
        given = by;
    }

    /** The quota puts it in this place. */
    public void place(Quota.Place place, Scoring scoring) {
        grade = place.grade();
        byQuota = place.moved();
        result = scoring.result(place);
    }

    /** Its grade, and whether the quota brought it there. */
    public Quota.Place place() {
        return new Quota.Place(grade, byQuota);
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

    /** Whether a veto decided its grade. */
    public boolean vetoed() {
        return vetoed;
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
