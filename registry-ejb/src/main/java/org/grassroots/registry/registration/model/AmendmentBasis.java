package org.grassroots.registry.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an amendment rests upon: whose decision of which day, its number, and why it is proposed. */
@Embeddable
public class AmendmentBasis {

    /** The most characters of the reason. */
    public static final int REASON_LENGTH = 500;

    @Column(name = "decision_body", nullable = false, length = 200)
    private String body;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Column(name = "document_number", length = 100)
    private @Nullable String documentNumber;

    @Column(length = REASON_LENGTH)
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected AmendmentBasis() {
        // for the persistence provider
    }

    public AmendmentBasis(Decision decision, @Nullable String reason) {
        this.body = Objects.requireNonNull(decision.body());
        this.decidedOn = Objects.requireNonNull(decision.decidedOn());
        this.documentNumber = decision.documentNumber();
        this.reason = Wording.lines(reason);
    }

    public Decision decision() {
        return new Decision(body, decidedOn, documentNumber);
    }

    public @Nullable String reason() {
        return reason;
    }
}
