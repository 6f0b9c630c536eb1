package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** 佐证材料 of one indicator: which file, and the name and fingerprint it had when it was attached. */
@Entity
@Table(name = "assessment_evidence")
public class CaseEvidence {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Column(name = "indicator_code", nullable = false, length = 40)
    private String indicator;

    @Column(name = "evidence_id", nullable = false, length = 36)
    private String evidence;

    @Column(name = "evidence_name", nullable = false, length = 255)
    private String fileName;

    @Column(name = "evidence_sha256", nullable = false, length = 64)
    private String sha256;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected CaseEvidence() {
        // for the persistence provider
    }

    public CaseEvidence(String id, String caseId, String indicator, File file, Given given) {
        this.id = id;
        this.caseId = caseId;
        this.indicator = indicator;
        this.evidence = file.id();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.given = given;
    }

    /** A stored file. */
    public record File(String id, String name, String sha256) implements Serializable {}

    public String caseId() {
        return caseId;
    }

    public String indicator() {
        return indicator;
    }

    public File file() {
        return new File(evidence, fileName, sha256);
    }

    public Given given() {
        return given;
    }
}
