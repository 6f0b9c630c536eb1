package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project of a base as it is to stand in the ledger; anything may be missing still.
 *
 * @param country a code of GB/T 2659.1
 * @param enterpriseCode the credit code of the enterprise in which it landed
 * @param investment in yuan, as it was typed
 */
public record RecordProject(
        String organisationId,
        @Nullable String title,
        @Nullable String country,
        @Nullable String field,
        @Nullable LocalDate introducedOn,
        @Nullable LocalDate landedOn,
        @Nullable String enterpriseCode,
        @Nullable String investment)
        implements Serializable {}
