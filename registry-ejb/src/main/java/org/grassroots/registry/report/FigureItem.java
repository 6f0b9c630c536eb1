package org.grassroots.registry.report;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that a figure counts.
 *
 * @param name what it was called on that day
 * @param division the code of where it is
 * @param date the day on which it became what is counted
 * @param documentNumber 文号 of the document that made it so
 * @param counted what of it is counted, once with however many organisations: the institution, or how to show the
 *     division; null where it is the organisation itself
 * @param amount how much it adds where it is counted: 1, or the number of its projects
 */
public record FigureItem(
        String organisationId,
        String registryNumber,
        String name,
        String division,
        String divisionLabel,
        LocalDate date,
        @Nullable String documentNumber,
        @Nullable String counted,
        int amount)
        implements Serializable {}
