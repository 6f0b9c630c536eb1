package org.grassroots.registry.journal;

import java.io.Serializable;
import java.time.LocalDate;
import org.grassroots.registry.journal.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; null means any.
 *
 * @param action how the action begins, such as {@code registration.} for a whole feature
 * @param account the name of who acted, in full, as it was at the time
 * @param batch the number of what was ordered at once
 * @param from the first day
 * @param to the last day
 */
public record JournalFilter(
        @Nullable Outcome outcome,
        @Nullable String objectId,
        @Nullable String action,
        @Nullable String account,
        @Nullable String batch,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Serializable {

    /** Every entry. */
    public static JournalFilter all() {
        return new JournalFilter(null, null, null, null, null, null, null);
    }

    /** Everything about one object. */
    public static JournalFilter about(String objectId) {
        return new JournalFilter(null, objectId, null, null, null, null, null);
    }
}
