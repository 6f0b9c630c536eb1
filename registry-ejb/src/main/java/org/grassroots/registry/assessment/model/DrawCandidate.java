package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * As what a case stood in the list from which the sample was drawn. What the desk finds may be revised later; the draw can
 * be repeated from the list as it was.
 */
@Entity
@Table(name = "assessment_draw_candidate")
public class DrawCandidate {

    @Id
    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(name = "desk_total", precision = 5, scale = 2)
    private @Nullable BigDecimal total;

    @Column(nullable = false)
    private boolean deviates;

    @SuppressWarnings("NullAway.Init")
    protected DrawCandidate() {
        // for the persistence provider
    }

    public DrawCandidate(Sampling.Candidate candidate) {
        this.caseId = candidate.caseId();
        this.total = candidate.total();
        this.deviates = candidate.deviates();
    }

    public String caseId() {
        return caseId;
    }

    public @Nullable BigDecimal total() {
        return total == null ? null : total.setScale(2);
    }

    public boolean deviates() {
        return deviates;
    }
}
