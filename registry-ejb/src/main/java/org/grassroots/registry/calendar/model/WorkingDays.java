package org.grassroots.registry.calendar.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.registry.shared.BusinessTime;

/** 工作日: Monday to Friday, but for the days that the State Council's notice on holidays makes others. */
public final class WorkingDays {

    private final Map<LocalDate, Boolean> special;

    /** {@code special} are the days that are not what their day of the week says. */
    public WorkingDays(Collection<SpecialDay> special) {
        this.special = special.stream().collect(Collectors.toUnmodifiableMap(SpecialDay::day, SpecialDay::worked));
    }

    public boolean isWorked(LocalDate day) {
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return special.getOrDefault(day, weekday);
    }

    /** The working day that is {@code count} after {@code day}, which itself does not count; 1 and more. */
    public LocalDate after(LocalDate day, int count) {
        var reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            left -= isWorked(reached) ? 1 : 0;
        }
        return reached;
    }

    /** The last moment of a term of {@code count} working days; the day on which it begins does not count. */
    public Instant endOfTerm(Instant began, int count) {
        return BusinessTime.endOf(after(LocalDate.ofInstant(began, BusinessTime.ZONE), count));
    }
}
