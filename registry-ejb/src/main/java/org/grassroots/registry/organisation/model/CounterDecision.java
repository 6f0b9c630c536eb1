package org.grassroots.registry.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decision that takes a {@link Reorganisation} back, and from which day on. */
@Embeddable
public class CounterDecision {

    @Column(name = "undone_on")
    private LocalDate effectiveOn;

    @Column(name = "undone_body", length = 200)
    private String body;

    @Column(name = "undone_decided")
    private LocalDate decidedOn;

    @Column(name = "undone_number", length = 100)
    private @Nullable String documentNumber;

    @Column(name = "undone_reason", length = 500)
    private String reason;

    @Column(name = "undone_name", length = 100)
    private String by;

    @Column(name = "undone_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected CounterDecision() {
        // for the persistence provider
    }

    public CounterDecision(LocalDate effectiveOn, Basis basis, Recording recording) {
        this.effectiveOn = effectiveOn;
        this.body = basis.body();
        this.decidedOn = basis.decidedOn();
        this.documentNumber = basis.documentNumber();
        this.reason = String.valueOf(basis.reason());
        this.by = recording.accountName();
        this.at = recording.at();
    }

    /** The first day on which things are again as they were. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public Basis basis() {
        return new Basis(body, decidedOn, documentNumber, reason, List.of());
    }

    /** The name of who entered it. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
