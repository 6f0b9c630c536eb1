package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.assessment.model.Outage;
import org.jspecify.annotations.Nullable;

/**
 * A recorded outage.
 *
 * @param ended null while it goes on
 * @param by who recorded it
 */
public record OutageView(
        String id, Instant began, @Nullable Instant ended, String reason, String by, Instant recordedAt, long version)
        implements Serializable {

    static OutageView of(Outage outage) {
        return new OutageView(
                outage.id(),
                outage.began(),
                outage.ended().orElse(null),
                outage.reason(),
                outage.given().name(),
                outage.given().at(),
                outage.version());
    }
}
