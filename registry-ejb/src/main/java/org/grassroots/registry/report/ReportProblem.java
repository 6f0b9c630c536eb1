package org.grassroots.registry.report;

import org.grassroots.registry.shared.Problem;

/** What can go wrong with a report. */
public enum ReportProblem implements Problem {
    /** A period that ends before it begins. */
    PERIOD_REVERSED(422),
    /** Something else than the code of a city at prefecture level; argument: what was given. */
    CITY_FORM(422);

    private final int status;

    ReportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
