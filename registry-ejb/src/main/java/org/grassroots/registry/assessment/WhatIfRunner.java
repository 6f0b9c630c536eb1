package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Map;
import org.grassroots.registry.assessment.FrozenCases.Frozen;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.scheme.model.StagedCase;
import org.grassroots.registry.scheme.model.WhatIf;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Ids;

/** Works through a what-if run, batch by batch; between batches it holds no transaction and no connection. */
@ApplicationScoped
class WhatIfRunner {

    private static final Logger LOG = System.getLogger(WhatIfRunner.class.getPackageName());
    private static final int REFERENCE_LENGTH = 8;

    private WhatIfBatches batches;

    @SuppressWarnings("NullAway.Init")
    protected WhatIfRunner() {
        // for the container's proxy
    }

    @Inject
    WhatIfRunner(WhatIfBatches batches) {
        this.batches = batches;
    }

    /**
     * What is to be run.
     *
     * @param upTo only results that were there at this instant count
     */
    record Order(String runId, String campaignId, Scheme tried, Map<String, String> mapping, Instant upTo) {}

    /** Runs it to its end, whatever that is; what goes wrong is written to the log and told with the run. */
    void run(Order order) {
        try {
            score(order);
        } catch (RuntimeException broken) {
            var reference = Ids.fresh().substring(0, REFERENCE_LENGTH);
            LOG.log(Level.ERROR, "The what-if run " + order.runId() + " failed (reference " + reference + ")", broken);
            batches.fail(order.runId(), reference);
        }
    }

    private void score(Order order) {
        var whatIf = new WhatIf(order.tried(), order.mapping());
        var batch = batches.next(order, "", 0);
        while (batch.goesOn() && !batch.cases().isEmpty()) {
            batch.cases().forEach(frozen -> whatIf.add(judged(frozen)));
            var last = batch.cases().get(batch.cases().size() - 1).caseId();
            batch = batches.next(order, last, whatIf.size());
        }
        if (batch.goesOn()) {
            batches.finish(order.runId(), whatIf.report().canonical());
        }
    }

    private static WhatIf.Case judged(Frozen frozen) {
        return new WhatIf.Case(
                frozen.caseId(),
                city(new DivisionCode(frozen.division())),
                StagedCase.read(frozen.document()),
                frozen.total(),
                frozen.grade());
    }

    /** Where a division lies; whatever lies in no city counts for its province. */
    private static String city(DivisionCode division) {
        var place = division;
        while (!place.isPrefecture() && !place.isProvince()) {
            place = place.parent();
        }
        return place.value();
    }
}
