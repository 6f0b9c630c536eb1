package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One change of state in the history of a case: who brought it about, with what remark, on what contents. */
@Entity
@Table(name = "assessment_step")
public class CaseStep {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CaseVerb verb;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", nullable = false, length = 20)
    private CaseState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false, length = 20)
    private CaseState to;

    @Column(length = AssessmentCase.LONGEST_REMARK)
    private @Nullable String remark;

    @Column(name = "content_sha256", length = 64)
    private @Nullable String contentHash;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected CaseStep() {
        // for the persistence provider
    }

    CaseStep(String id, String caseId, CaseFlow.Transition done, Given given) {
        this.id = id;
        this.caseId = caseId;
        this.verb = done.verb();
        this.from = done.from();
        this.to = done.to();
        this.given = given;
    }

    /** The same step with what was said and what the contents of the case were. */
    CaseStep with(@Nullable String said, @Nullable String hash) {
        remark = said;
        contentHash = hash;
        return this;
    }

    public String caseId() {
        return caseId;
    }

    public CaseVerb verb() {
        return verb;
    }

    public CaseState from() {
        return from;
    }

    public CaseState to() {
        return to;
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    public Optional<String> contentHash() {
        return Optional.ofNullable(contentHash);
    }

    public Given given() {
        return given;
    }
}
