package org.grassroots.registry.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who proposed an amendment, and who touched it last. */
@Embeddable
public class AmendmentAuthor {

    @Column(name = "proposer_id", nullable = false, length = 36)
    private String proposer;

    @Column(name = "proposer_name", nullable = false, length = 100)
    private String name;

    @Column(name = "proposed_at", nullable = false)
    private Instant proposedAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false, length = 100)
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected AmendmentAuthor() {
        // for the persistence provider
    }

    AmendmentAuthor(Signature by) {
        this.proposer = by.account();
        this.name = by.name();
        this.proposedAt = by.at();
        this.changedAt = by.at();
        this.changedBy = by.name();
    }

    void touched(Signature by) {
        changedAt = by.at();
        changedBy = by.name();
    }

    boolean is(String account) {
        return proposer.equals(account);
    }

    public String name() {
        return name;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
