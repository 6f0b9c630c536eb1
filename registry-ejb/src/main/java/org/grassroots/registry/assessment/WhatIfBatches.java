package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.grassroots.registry.assessment.FrozenCases.Frozen;
import org.grassroots.registry.assessment.WhatIfRunner.Order;

/** The steps of a what-if run that touch the database, each in a transaction of its own. */
@ApplicationScoped
class WhatIfBatches {

    private static final int SIZE = 200;

    private WhatIfRuns runs;
    private FrozenCases cases;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected WhatIfBatches() {
        // for the container's proxy
    }

    @Inject
    WhatIfBatches(WhatIfRuns runs, FrozenCases cases, Clock clock) {
        this.runs = runs;
        this.cases = cases;
        this.clock = clock;
    }

    /** The next cases of a run; {@code goesOn} is false if somebody has ended it. */
    record Batch(boolean goesOn, List<Frozen> cases) {}

    /** Writes down how many cases are done, and reads the next ones. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Batch next(Order order, String after, int done) {
        return runs.progress(order.runId(), done, clock.instant())
                ? new Batch(true, cases.after(order.campaignId(), order.upTo(), after, SIZE))
                : new Batch(false, List.of());
    }

    /** Ends the run with its report. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void finish(String runId, String report) {
        runs.finish(runId, report, clock.instant());
    }

    /** Ends the run without one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(String runId, String reference) {
        runs.fail(runId, reference, clock.instant());
    }
}
