package org.grassroots.registry.organisation.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run of days.
 *
 * @param from the first day
 * @param to the day after the last, or null where no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate to) implements Serializable {

    public Period {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("a period needs at least one day: " + from + " to " + to);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && (to == null || date.isBefore(to));
    }
}
