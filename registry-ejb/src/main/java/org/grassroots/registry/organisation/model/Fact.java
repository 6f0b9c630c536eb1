package org.grassroots.registry.organisation.model;

import java.io.Serializable;
import java.time.LocalDate;

/** Something true of an organisation for a run of days, and what it rests upon. */
public record Fact(Attribute attribute, String content, Period valid, Basis basis) implements Serializable {

    public Fact {
        if (!attribute.accepts(content)) {
            throw new IllegalArgumentException(attribute + " cannot be: " + content);
        }
    }

    /** True from that day on, as far as is known. */
    public static Fact since(LocalDate first, Attribute attribute, String content, Basis basis) {
        return new Fact(attribute, content, new Period(first, null), basis);
    }

    /** The same fact for other days. */
    public Fact during(Period other) {
        return new Fact(attribute, content, other, basis);
    }
}
