package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An outage as it is recorded; the fields have the names of the inputs of its form.
 *
 * @param ended null while it goes on
 */
public record RecordOutage(
        @Nullable Instant began, @Nullable Instant ended, String reason) implements Serializable {}
