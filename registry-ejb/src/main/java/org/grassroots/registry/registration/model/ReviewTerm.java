package org.grassroots.registry.registration.model;

import java.time.Instant;
import org.grassroots.registry.calendar.model.WorkingDays;

/**
 * How long an office may take over what lies on its desk (domain: lifecycle L3): ten working days by the working calendar,
 * not counting the day it came.
 */
public final class ReviewTerm {

    /** 办理时限, in working days. */
    public static final int WORKING_DAYS = 10;

    private ReviewTerm() {}

    /** The last moment of the term of what came {@code since}: the end of its last day in China. */
    public static Instant end(Instant since, WorkingDays days) {
        return days.endOfTerm(since, WORKING_DAYS);
    }
}
