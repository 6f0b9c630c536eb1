package org.grassroots.registry.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is to reach.
 *
 * @param code of the figure
 * @param from the first day of the period; has to be given
 * @param to its last day; has to be given
 * @param amount has to be given and more than none
 * @param documentNumber 文号 of the plan that sets it
 */
public record SetTarget(
        @Nullable String code,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer amount,
        @Nullable String documentNumber) {}
