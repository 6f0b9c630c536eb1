package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The day on which inspectors were with the organisation of a case. */
@Entity
@Table(name = "assessment_visit")
public class SiteVisit {

    @Id
    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(name = "visited_on", nullable = false)
    private LocalDate visitedOn;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected SiteVisit() {
        // for the persistence provider
    }

    public SiteVisit(String caseId, LocalDate visitedOn, Given given) {
        this.caseId = caseId;
        this.visitedOn = visitedOn;
        this.given = given;
    }

    /** Another day was told later, which takes the place of the first. */
    public void move(LocalDate day, Given by) {
        visitedOn = day;
        given = by;
    }

    public String caseId() {
        return caseId;
    }

    public LocalDate visitedOn() {
        return visitedOn;
    }

    public Given given() {
        return given;
    }
}
