package org.grassroots.registry.calendar;

import org.grassroots.registry.shared.Problem;

/** What can go wrong with the working calendar. */
public enum CalendarProblem implements Problem {
    /** A weekday is worked anyhow, and a Saturday or Sunday is off anyhow; argument: the day. */
    DAY_AS_USUAL(422);

    private final int status;

    CalendarProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
