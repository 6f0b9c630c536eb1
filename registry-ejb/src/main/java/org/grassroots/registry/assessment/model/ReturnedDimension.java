package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 退回补正 of one dimension: why what was handed in of it has to be corrected. */
@Entity
@Table(name = "assessment_returned")
public class ReturnedDimension {

    /** The longest remark on one dimension, in characters. */
    public static final int LONGEST_REMARK = 500;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Column(nullable = false)
    private int round;

    @Column(name = "dimension_code", nullable = false, length = 40)
    private String dimension;

    @Column(nullable = false, length = LONGEST_REMARK)
    private String remark;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected ReturnedDimension() {
        // for the persistence provider
    }

    /** A dimension of what was handed in last, by {@code submission}. */
    public ReturnedDimension(String id, Submission submission, String dimension, String remark, Given given) {
        this.id = id;
        this.caseId = submission.caseId();
        this.round = submission.round();
        this.dimension = dimension;
        this.remark = remark;
        this.given = given;
    }

    public String caseId() {
        return caseId;
    }

    /** The number of the submission that was returned. */
    public int round() {
        return round;
    }

    public String dimension() {
        return dimension;
    }

    public String remark() {
        return remark;
    }

    public Given given() {
        return given;
    }
}
