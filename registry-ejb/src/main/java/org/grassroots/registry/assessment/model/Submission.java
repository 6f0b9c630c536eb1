package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.grassroots.registry.shared.Digest;

/** 回执: a self-inspection as it was handed in, kept word for word, under the number on its receipt. */
@Entity
@Table(name = "assessment_submission")
public class Submission {

    @Id
    @Column(name = "receipt_number", length = 100)
    private String receiptNumber;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Column(nullable = false)
    private int round;

    @Column(nullable = false, columnDefinition = "TEXT")
    private String content;

    @Column(nullable = false, length = 64)
    private String sha256;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {
        // for the persistence provider
    }

    /**
     * Takes in what was handed in.
     *
     * @param round the first submission is 1; each return makes one more
     * @param content the canonical document that was handed in
     */
    public Submission(Campaign campaign, AssessmentCase of, int round, String content, Given given) {
        this.receiptNumber = campaign.code() + "/" + of.subject().registryNumber() + "/" + round;
        this.caseId = of.id();
        this.round = round;
        this.content = content;
        this.sha256 = Digest.of(content);
        this.given = given;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public String caseId() {
        return caseId;
    }

    public int round() {
        return round;
    }

    public String content() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    public Given given() {
        return given;
    }
}
