package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.grassroots.registry.scheme.model.Grade;

/**
 * 截线: the result of the last case that the quota let keep a grade, frozen when results are noticed; a recheck regrades
 * its own case against it (contract §4.2).
 */
@Entity
@Table(name = "assessment_cut")
public class Cut {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "campaign_id", nullable = false, length = 36)
    private String campaignId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Grade grade;

    @Column(nullable = false, precision = 5, scale = 2)
    private BigDecimal result;

    @SuppressWarnings("NullAway.Init")
    protected Cut() {
        // for the persistence provider
    }

    public Cut(String id, String campaignId, Grade grade, BigDecimal result) {
        this.id = id;
        this.campaignId = campaignId;
        this.grade = grade;
        this.result = result;
    }

    public Grade grade() {
        return grade;
    }

    public BigDecimal result() {
        return result.setScale(2);
    }
}
