package org.grassroots.registry.registration.model;

import java.io.Serializable;
import org.grassroots.registry.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/** What an officer says to a step: the opinion when passing, the reason when returning or rejecting. */
public record Opinion(@Nullable String text) implements Serializable {

    /** The most characters. */
    public static final int LENGTH = 1000;

    public Opinion {
        text = Wording.lines(text);
    }

    /** The text, which has to be there. */
    String required(String field) {
        var checks = new FieldChecks();
        check(field, checks);
        checks.verify();
        return text == null ? "" : text;
    }

    void check(String field, FieldChecks checks) {
        checks.text(field, text, LENGTH);
    }
}
