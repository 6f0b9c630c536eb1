package org.grassroots.registry.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * For which time figures are asked.
 *
 * @param from the first day that counts; has to be given
 * @param to the last day that counts; has to be given
 * @param asOf nothing that happened after this day counts; null for today
 * @param knownAt as the register knew it at this instant; null for what it knows now
 */
public record FigurePeriod(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt) implements Serializable {

    private static final int LAST_YEAR = 9999;

    /** A period of which everything up to now counts. */
    public static FigurePeriod of(LocalDate from, LocalDate to) {
        return new FigurePeriod(from, to, null, null);
    }

    /** The last half of a calendar year that was over before {@code today}: what the next report is about. */
    public static FigurePeriod lastHalfYear(LocalDate today) {
        var firstOfThisHalf = LocalDate.of(today.getYear(), today.getMonthValue() <= 6 ? Month.JANUARY : Month.JULY, 1);
        return of(firstOfThisHalf.minusMonths(6), firstOfThisHalf.minusDays(1));
    }

    /** The calendar year before that of {@code today}. */
    public static FigurePeriod lastYear(LocalDate today) {
        var firstOfThisYear = today.withDayOfYear(1);
        return of(firstOfThisYear.minusYears(1), firstOfThisYear.minusDays(1));
    }

    /** From the first day of the year of {@code today} to this day. */
    public static FigurePeriod yearSoFar(LocalDate today) {
        return of(today.withDayOfYear(1), today);
    }

    /** The same, with every limit that is asked for made plain. */
    record Bounds(LocalDate first, LocalDate last, OffsetDateTime knownAt) {}

    /**
     * What is to be counted at the instant {@code now}.
     *
     * @throws RegistryException with every field that is missing, no day of the calendar or out of order
     */
    Bounds bounds(Instant now) {
        new FieldChecks()
                .required("from", from)
                .required("to", to)
                .when(isOffTheCalendar(from), "from", CommonProblem.FIELD_TYPE, "YYYY-MM-DD")
                .when(isOffTheCalendar(to), "to", CommonProblem.FIELD_TYPE, "YYYY-MM-DD")
                .when(isOffTheCalendar(asOf), "asOf", CommonProblem.FIELD_TYPE, "YYYY-MM-DD")
                .when(from != null && to != null && from.isAfter(to), "to", ReportProblem.PERIOD_REVERSED)
                .verify();
        var first = Objects.requireNonNull(from);
        var end = Objects.requireNonNull(to);
        var latest = asOf == null ? LocalDate.ofInstant(now, BusinessTime.ZONE) : asOf;
        return new Bounds(first, end.isAfter(latest) ? latest : end, known(now));
    }

    // neither database keeps every instant that Java does; the register knew nothing in 1970 and knows nothing of
    // tomorrow
    private OffsetDateTime known(Instant now) {
        var asked = knownAt == null || knownAt.isAfter(now) ? now : knownAt;
        return (asked.isBefore(Instant.EPOCH) ? Instant.EPOCH : asked).atOffset(ZoneOffset.UTC);
    }

    private static boolean isOffTheCalendar(@Nullable LocalDate day) {
        return day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR);
    }
}
