package org.grassroots.registry.registration.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * What the province has decided, as its clerk records it.
 *
 * @param body who decided, in the words of the document
 * @param decidedOn the day of the decision, from which the organisation counts
 * @param documentNumber 文号 of the written decision
 */
public record Decision(
        @Nullable String body,
        @Nullable LocalDate decidedOn,
        @Nullable String documentNumber) implements Serializable {

    /** The most characters of a body's name or of a document number. */
    public static final int LENGTH = 100;

    public Decision {
        body = Wording.line(body);
        documentNumber = Wording.line(documentNumber);
    }

    /** Asks for what any decision to grant needs, whatever is granted by it. */
    public void requireSaid(LocalDate today) {
        said(today).verify();
    }

    /** Asks for everything that a decision to grant {@code content} needs, and tells all that is wrong at once. */
    void requireComplete(ApplicationContent content, LocalDate today) {
        var setUp = content.day(Field.ESTABLISHMENT_SINCE);
        var congress = content.day(Field.CONGRESS_ON);
        boolean tooEarly = decidedOn != null && setUp != null && decidedOn.isBefore(setUp);
        said(today)
                .when(tooEarly, "decidedOn", RegistrationProblem.APPLICATION_DECIDED_TOO_EARLY, String.valueOf(setUp))
                .when(
                        decidedOn != null && congress != null && decidedOn.isBefore(congress),
                        "decidedOn",
                        RegistrationProblem.APPLICATION_DECIDED_TOO_EARLY,
                        String.valueOf(congress))
                .verify();
    }

    private FieldChecks said(LocalDate today) {
        return new FieldChecks()
                .text("body", body, LENGTH)
                .required("decidedOn", decidedOn)
                .notAfter("decidedOn", decidedOn, today)
                .text("documentNumber", documentNumber, LENGTH);
    }
}
