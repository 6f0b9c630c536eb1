package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.grassroots.registry.organisation.model.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * Something true of an organisation on the day that was asked for.
 *
 * @param validTo the day after its last, or null where no end is known
 */
public record FactView(
        Attribute attribute,
        String content,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String documentNumber,
        Instant recordedAt)
        implements Serializable {}
