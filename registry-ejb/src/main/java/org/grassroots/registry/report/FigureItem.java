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
 */
public record FigureItem(
        String organisationId,
        String registryNumber,
        String name,
        String division,
        String divisionLabel,
        LocalDate date,
        @Nullable String documentNumber)
        implements Serializable {}
