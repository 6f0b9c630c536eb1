package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.grassroots.registry.scheme.model.Stage;

/** What was answered to the question of one indicator at one stage, as JSON text. */
@Entity
@Table(name = "assessment_answer")
public class CaseAnswer {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Stage stage;

    @Column(name = "indicator_code", nullable = false, length = 40)
    private String indicator;

    @Column(nullable = false, columnDefinition = "TEXT")
    private String answer;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected CaseAnswer() {
        // for the persistence provider
    }

    public CaseAnswer(String id, String caseId, Stage stage, String indicator, String answer, Given given) {
        this.id = id;
        this.caseId = caseId;
        this.stage = stage;
        this.indicator = indicator;
        this.answer = answer;
        this.given = given;
    }

    /** Somebody answers anew; the journal keeps the digest of what was there. */
    public void replace(String better, Given by) {
        answer = better;
        given = by;
    }

    public String caseId() {
        return caseId;
    }

    public Stage stage() {
        return stage;
    }

    public String indicator() {
        return indicator;
    }

    public String answer() {
        return answer;
    }

    public Given given() {
        return given;
    }
}
