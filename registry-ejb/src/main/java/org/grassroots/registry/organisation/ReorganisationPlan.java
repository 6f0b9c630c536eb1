package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What is to be rearranged, from which day on.
 *
 * @param organisations registry numbers of those that merge; empty for a change of divisions
 * @param successor registry number of the organisation that carries on for them, or null
 * @param from code of the division in which they lie before, or null for a merger
 * @param to code of the division in which they lie afterwards, or null for a merger
 * @param effectiveOn the first day on which it is so
 */
public record ReorganisationPlan(
        ReorganisationKind kind,
        List<String> organisations,
        @Nullable String successor,
        @Nullable String from,
        @Nullable String to,
        LocalDate effectiveOn)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public ReorganisationPlan {
        organisations = List.copyOf(organisations);
    }

    /** These merge into that one. */
    public static ReorganisationPlan merger(List<String> organisations, String successor, LocalDate effectiveOn) {
        return new ReorganisationPlan(ReorganisationKind.MERGER, organisations, successor, null, null, effectiveOn);
    }

    /** What lies in one division lies in another. */
    public static ReorganisationPlan divisionChange(String from, String to, LocalDate effectiveOn) {
        return new ReorganisationPlan(ReorganisationKind.DIVISION_CHANGE, List.of(), null, from, to, effectiveOn);
    }
}
