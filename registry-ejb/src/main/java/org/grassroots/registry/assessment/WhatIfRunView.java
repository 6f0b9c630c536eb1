package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.grassroots.registry.assessment.model.WhatIfRun;
import org.grassroots.registry.assessment.model.WhatIfState;
import org.jspecify.annotations.Nullable;

/**
 * A what-if run as it is listed.
 *
 * @param schemeVariant the class of organisation that the tried form is for; null for all
 * @param schemeSha256 the fingerprint of the document that is tried
 * @param campaign the code of the campaign whose cases are scored again
 * @param mapping by code of the version that judged them, the code of the version tried
 * @param done how many of the {@code total} cases are scored
 * @param failure INTERRUPTED, or the reference under which the server's log tells more
 * @param adoptedVersion as which version the tried document was adopted, if it was
 */
public record WhatIfRunView(
        String id,
        String schemeCode,
        String schemeVersion,
        @Nullable String schemeVariant,
        String schemeSha256,
        String campaign,
        String campaignTitleZh,
        String campaignTitleEn,
        Map<String, String> mapping,
        WhatIfState state,
        int total,
        int done,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String failure,
        @Nullable String adoptedVersion,
        long version)
        implements Serializable {

    public WhatIfRunView {
        mapping = Map.copyOf(mapping);
    }

    static WhatIfRunView of(WhatIfRuns.Found found, Instant now) {
        var run = found.run();
        var campaign = found.campaign();
        return new WhatIfRunView(
                run.id(),
                run.scheme().code(),
                run.scheme().schemeVersion(),
                run.scheme().variant().isEmpty() ? null : run.scheme().variant(),
                run.scheme().sha256(),
                campaign.code(),
                campaign.titleZh(),
                campaign.titleEn(),
                run.mapping(),
                run.stateAt(now),
                run.total(),
                run.done(),
                run.given().name(),
                run.given().at(),
                run.endedAt().orElse(null),
                run.stateAt(now) == WhatIfState.INTERRUPTED
                        ? WhatIfRun.INTERRUPTED
                        : run.failure().orElse(null),
                run.adoptedVersion().orElse(null),
                run.version());
    }

    /** Whether it is under way. */
    public boolean isRunning() {
        return state == WhatIfState.RUNNING;
    }

    /** Whether there is a report. */
    public boolean isDone() {
        return state == WhatIfState.DONE;
    }

    /** Whether it ended without a report, so that somebody might want it once more. */
    public boolean isRepeatable() {
        return !isRunning() && !isDone();
    }
}
