package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What shows a finding: a photo or a paper that an inspector attached, with the name and fingerprint it had then. */
@Entity
@Table(name = "assessment_finding_evidence")
public class FindingEvidence {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "finding_id", nullable = false, length = 36)
    private String findingId;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Column(name = "evidence_id", nullable = false, length = 36)
    private String evidence;

    @Column(name = "evidence_name", nullable = false, length = 255)
    private String fileName;

    @Column(name = "evidence_sha256", nullable = false, length = 64)
    private String sha256;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected FindingEvidence() {
        // for the persistence provider
    }

    public FindingEvidence(String id, String findingId, String caseId, CaseEvidence.File file, Given given) {
        this.id = id;
        this.findingId = findingId;
        this.caseId = caseId;
        this.evidence = file.id();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.given = given;
    }

    public String findingId() {
        return findingId;
    }

    public String caseId() {
        return caseId;
    }

    public CaseEvidence.File file() {
        return new CaseEvidence.File(evidence, fileName, sha256);
    }

    public Given given() {
        return given;
    }
}
