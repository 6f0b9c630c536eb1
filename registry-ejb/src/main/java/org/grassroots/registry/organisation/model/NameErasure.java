package org.grassroots.registry.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That the name of somebody who left office was erased by a decision; whose it was, nothing tells any more. */
@Entity
@Table(name = "name_erasure")
public class NameErasure {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "organisation_id", nullable = false, length = 36)
    private String organisation;

    @Column(name = "mark_number", nullable = false)
    private int number;

    @Column(nullable = false)
    private int places;

    @Column(name = "decision_body", nullable = false, length = 200)
    private String decisionBody;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Column(name = "document_number", length = 100)
    private @Nullable String documentNumber;

    @Column(name = "account_id", nullable = false, length = 36)
    private String accountId;

    @Column(name = "account_name", nullable = false, length = 100)
    private String accountName;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected NameErasure() {
        // for the persistence provider
    }

    /** The erasure of the name for which the mark with this number stands, in so many places. */
    public NameErasure(String id, String organisation, int number, int places, Basis decision, Recording recording) {
        this.id = id;
        this.organisation = organisation;
        this.number = number;
        this.places = places;
        this.decisionBody = decision.body();
        this.decidedOn = decision.decidedOn();
        this.documentNumber = decision.documentNumber();
        this.accountId = recording.accountId();
        this.accountName = recording.accountName();
        this.recordedAt = recording.at();
    }

    public String organisation() {
        return organisation;
    }

    public String mark() {
        return ErasedName.mark(number);
    }

    public int places() {
        return places;
    }

    /** What it rests upon. */
    public Basis decision() {
        return new Basis(decisionBody, decidedOn, documentNumber, null, List.of());
    }

    public String accountName() {
        return accountName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
