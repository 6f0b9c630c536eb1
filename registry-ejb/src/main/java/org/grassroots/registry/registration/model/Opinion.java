package org.grassroots.registry.registration.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.grassroots.registry.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says to a step: the opinion when passing, the reason when returning or rejecting.
 *
 * @param visitedOn when somebody went there before a base was passed (实地查看); null where nobody had to
 * @param visitors who went
 */
public record Opinion(
        @Nullable String text,
        @Nullable LocalDate visitedOn,
        @Nullable String visitors) implements Serializable {

    /** The most characters. */
    public static final int LENGTH = 1000;

    /** The most characters of who went there. */
    public static final int VISITORS_LENGTH = 200;

    public Opinion {
        text = Wording.lines(text);
        visitors = Wording.line(visitors);
    }

    /** Without a visit. */
    public Opinion(@Nullable String text) {
        this(text, null, null);
    }

    /** Asks for what any opinion takes on passing, whatever is passed with it. */
    public void requireSaid(LocalDate today) {
        requireComplete(false, today);
    }

    /** Asks for all that passing takes. */
    void requireComplete(boolean siteVisit, LocalDate today) {
        var checks = new FieldChecks();
        check("opinion", checks);
        checks.notAfter("visitedOn", visitedOn, today);
        if (siteVisit) {
            checks.required("visitedOn", visitedOn).text("visitors", visitors, VISITORS_LENGTH);
        }
        checks.verify();
    }

    void check(String field, FieldChecks checks) {
        checks.text(field, text, LENGTH);
    }
}
