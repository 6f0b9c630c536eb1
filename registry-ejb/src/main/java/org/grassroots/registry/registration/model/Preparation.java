package org.grassroots.registry.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/** The decision that a learned society may prepare its founding (批准筹备), as columns, and how long it holds. */
@Embeddable
public class Preparation {

    /** How long it may be prepared (社会团体登记管理条例, art. 11). */
    public static final Period TERM = Period.ofMonths(6);

    @Column(name = "preparation_body", length = Decision.LENGTH)
    private @Nullable String body;

    @Column(name = "prepared_on")
    private LocalDate decidedOn;

    @Column(name = "preparation_number", length = Decision.LENGTH)
    private @Nullable String documentNumber;

    @SuppressWarnings("NullAway.Init")
    protected Preparation() {
        // for the persistence provider
    }

    Preparation(Decision decision) {
        this.body = decision.body();
        this.decidedOn = Objects.requireNonNull(decision.decidedOn());
        this.documentNumber = decision.documentNumber();
    }

    public Decision decision() {
        return new Decision(body, decidedOn, documentNumber);
    }

    /** The last day on which it can be founded. */
    public LocalDate until() {
        return decidedOn.plus(TERM);
    }

    /** Whether the last day has gone by. */
    boolean isOver(LocalDate today) {
        return until().isBefore(today);
    }

    /** Asks that the decision to found it fell within the term, and that 民政 has given it its certificate. */
    void requireFounded(Decision founding, boolean certified) {
        var day = Objects.requireNonNull(founding.decidedOn());
        new FieldChecks()
                .when(
                        day.isBefore(decidedOn),
                        "decidedOn",
                        RegistrationProblem.APPLICATION_DECIDED_TOO_EARLY,
                        decidedOn.toString())
                .when(
                        day.isAfter(until()),
                        "decidedOn",
                        RegistrationProblem.APPLICATION_PREPARATION_OVER,
                        until().toString())
                .when(
                        !certified,
                        DocumentKind.REGISTRATION_CERTIFICATE.key(),
                        RegistrationProblem.APPLICATION_EVIDENCE_MISSING)
                .verify();
    }
}
