package org.grassroots.registry.registration.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.grassroots.registry.shared.BusinessTime;

/** How long an office may take over what lies on its desk: ten working days, not counting the day it came. */
public final class ReviewTerm {

    /** 办理时限, in working days. */
    public static final int WORKING_DAYS = 10;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private ReviewTerm() {}

    /** The last moment of the term of what came {@code since}: the end of its last day in China. */
    public static Instant end(Instant since) {
        var day = LocalDate.ofInstant(since, BusinessTime.ZONE);
        for (int left = WORKING_DAYS; left > 0; ) {
            day = day.plusDays(1);
            left -= WEEKEND.contains(day.getDayOfWeek()) ? 0 : 1;
        }
        return day.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant().minusNanos(1000);
    }
}
