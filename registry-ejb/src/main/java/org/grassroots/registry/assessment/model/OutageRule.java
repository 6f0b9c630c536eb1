package org.grassroots.registry.assessment.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.registry.calendar.model.WorkingDays;
import org.grassroots.registry.shared.BusinessTime;

/**
 * 故障顺延: how a recorded outage moves a deadline.
 *
 * <p>An outage that overlaps the last 48 hours before a deadline moves it by the outage's length, rounded up to full
 * hours, and at least to the same clock time of the next working day. Where the deadline had passed before the outage was
 * recorded, that is the next working day after the day of recording, so that nobody pays for a late record. Earlier
 * outages move nothing: there was time left. A deadline is never brought forward.
 */
public final class OutageRule {

    /** How long before a deadline an outage counts. */
    public static final Duration WINDOW = Duration.ofDays(2);

    private final Span outage;
    private final Instant recordedAt;
    private final WorkingDays days;

    /** {@code days} are those from the outage on. */
    public OutageRule(Span outage, Instant recordedAt, WorkingDays days) {
        this.outage = outage;
        this.recordedAt = recordedAt;
        this.days = days;
    }

    /** From when to when the system could not be used. */
    public record Span(Instant from, Instant to) {

        /** How many hours it lasted; one that was begun counts. */
        public long hours() {
            var length = Duration.between(from, to);
            return length.toHours() + (length.equals(Duration.ofHours(length.toHours())) ? 0 : 1);
        }

        boolean overlapsTheEndOf(Instant deadline) {
            return !from.isAfter(deadline) && to.isAfter(deadline.minus(WINDOW));
        }
    }

    /** Where the outage moves a deadline; empty if it does not. */
    public Optional<Instant> moved(Instant deadline) {
        if (!outage.overlapsTheEndOf(deadline)) {
            return Optional.empty();
        }
        var byLength = deadline.plus(Duration.ofHours(outage.hours()));
        var nextDay = nextWorkingDay(deadline);
        return Optional.of(byLength.isAfter(nextDay) ? byLength : nextDay);
    }

    private Instant nextWorkingDay(Instant deadline) {
        var counted = recordedAt.isAfter(deadline) ? recordedAt : deadline;
        LocalDate day = days.after(LocalDate.ofInstant(counted, BusinessTime.ZONE), 1);
        return day.atTime(deadline.atZone(BusinessTime.ZONE).toLocalTime())
                .atZone(BusinessTime.ZONE)
                .toInstant();
    }
}
