package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * 二次评分: another auditor scores a case once more. Until they have handed in they see nothing of the case but what the
 * organisation handed in; what they give changes nothing of its result.
 */
@Entity
@Table(name = "assessment_second_scoring")
public class SecondScoring {

    @Id
    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(name = "scorer_id", nullable = false, length = 36)
    private String scorer;

    @Column(name = "scorer_name", nullable = false, length = 100)
    private String scorerName;

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected SecondScoring() {
        // for the persistence provider
    }

    public SecondScoring(String caseId, String scorer, String scorerName, Given given) {
        this.caseId = caseId;
        this.scorer = scorer;
        this.scorerName = scorerName;
        this.given = given;
    }

    /**
     * Asks that {@code account} may still give values.
     *
     * @throws RegistryException {@link AssessmentProblem#NOT_THE_SECOND} for anybody else, {@link
     *     AssessmentProblem#SECOND_FIXED} once it is handed in
     */
    public void requireOpen(String account) {
        if (!scorer.equals(account)) {
            throw new RegistryException(AssessmentProblem.NOT_THE_SECOND);
        }
        if (handedInAt != null) {
            throw new RegistryException(AssessmentProblem.SECOND_FIXED);
        }
    }

    public void handIn(Instant now) {
        handedInAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    public String caseId() {
        return caseId;
    }

    public String scorer() {
        return scorer;
    }

    public String scorerName() {
        return scorerName;
    }

    public Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    public Given given() {
        return given;
    }
}
