package org.grassroots.registry.organisation.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The term of office (届) that a congress began.
 *
 * <p>Terms are irregular in practice: one that is over is told to be overdue, and nothing is refused because of it.
 * Whoever supervises the organisation may consent that it goes on, for a year at the most.
 *
 * @param end its last day
 * @param extendedTo the last day until which it may go on; null where nobody consented, or to no later day
 */
public record Term(LocalDate end, @Nullable LocalDate extendedTo) implements Serializable {

    /** How many months before its end a re-election is to be prepared. */
    public static final int MONTHS_DUE = 6;

    /** How many years it may go on with consent. */
    public static final int YEARS_EXTENDED = 1;

    public Term {
        extendedTo = extendedTo == null || !extendedTo.isAfter(end) ? null : extendedTo;
    }

    /** The last end of a term that is due on a day. */
    public static LocalDate dueUntil(LocalDate day) {
        return day.plusMonths(MONTHS_DUE);
    }

    /** The first end of a term that can still go on with consent on a day. */
    public static LocalDate extensibleFrom(LocalDate day) {
        return day.minusYears(YEARS_EXTENDED);
    }

    public TermStatus on(LocalDate day) {
        if (!end.isBefore(day)) {
            return end.isAfter(dueUntil(day)) ? TermStatus.IN_TERM : TermStatus.DUE;
        }
        boolean consented = extendedTo != null && !extendedTo.isBefore(day) && !end.isBefore(extensibleFrom(day));
        return consented ? TermStatus.EXTENDED : TermStatus.OVERDUE;
    }

    /** The whole months between its end and a day, whichever comes first. */
    public int months(LocalDate day) {
        return Math.abs((int) Period.between(end, day).toTotalMonths());
    }
}
