package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A decision of the association on a campaign or an objection: of which body, when, under which number. */
@Embeddable
public class CampaignDecision {

    public static final int LONGEST_BODY = 30;
    public static final int LONGEST_NUMBER = 60;

    @Column(name = "decided_body", length = LONGEST_BODY)
    private String body;

    @Column(name = "document_number", length = LONGEST_NUMBER)
    private String documentNumber;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init")
    protected CampaignDecision() {
        // for the persistence provider
    }

    /** {@code documentNumber} is the 文号. */
    public CampaignDecision(String body, String documentNumber, LocalDate decidedOn) {
        this.body = body;
        this.documentNumber = documentNumber;
        this.decidedOn = decidedOn;
    }

    public String body() {
        return body;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** As the journal keeps it. */
    @Override
    public String toString() {
        return body + " " + documentNumber + " " + decidedOn;
    }
}
