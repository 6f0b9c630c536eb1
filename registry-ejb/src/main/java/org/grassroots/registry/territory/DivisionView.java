package org.grassroots.registry.territory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.territory.model.Level;
import org.grassroots.registry.territory.model.Standard;
import org.jspecify.annotations.Nullable;

/**
 * A division as it is shown.
 *
 * @param label the name that nobody can mistake: 南京市鼓楼区
 * @param parentCode the division above, or null for a province
 * @param jurisdictionCode who supervises here
 * @param parkCode the park that a township lies in, or null
 * @param validFrom the first day of the code, or null if older than the records
 * @param validTo the first day on which it held no longer, or null while it holds
 * @param predecessors what this division was made of, with the day
 * @param successors what it became, with the day
 */
public record DivisionView(
        String code,
        String name,
        String label,
        Level level,
        Standard standard,
        @Nullable String parentCode,
        String jurisdictionCode,
        @Nullable String parkCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<SuccessionView> predecessors,
        List<SuccessionView> successors)
        implements Serializable {

    public DivisionView {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /** Whether the code holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }
}
