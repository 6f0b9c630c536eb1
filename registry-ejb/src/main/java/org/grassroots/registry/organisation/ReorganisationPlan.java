package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What is to be rearranged, from which day on; what its kind does not ask for is empty. Organisations are told by their
 * registry numbers, divisions by their codes.
 *
 * @param organisations those that merge or move, or the one that splits
 * @param successors those that carry on: one of a merger, one or more of a split
 * @param ends whether the one that splits ends
 * @param dependents those that depend on the one that splits and go to {@code heir}; where it ends, all of them go
 * @param heir the successor to which they go, or null
 * @param from the division in which they lie before, or null
 * @param to the division in which they lie afterwards, or null
 * @param fromHost the unit to which they belong before, or null
 * @param toHost the unit to which they belong afterwards, or null
 * @param effectiveOn the first day on which it is so
 */
public record ReorganisationPlan(
        ReorganisationKind kind,
        List<String> organisations,
        List<String> successors,
        boolean ends,
        List<String> dependents,
        @Nullable String heir,
        @Nullable String from,
        @Nullable String to,
        @Nullable Host fromHost,
        @Nullable Host toHost,
        LocalDate effectiveOn)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public ReorganisationPlan {
        organisations = List.copyOf(organisations);
        successors = List.copyOf(successors);
        dependents = List.copyOf(dependents);
    }

    /** These merge into that one. */
    public static ReorganisationPlan merger(List<String> organisations, String successor, LocalDate effectiveOn) {
        return of(ReorganisationKind.MERGER, organisations, List.of(successor), null, null, effectiveOn);
    }

    /** These come from that one, which carries on; none of its dependents go. */
    public static ReorganisationPlan split(String organisation, List<String> successors, LocalDate effectiveOn) {
        return of(ReorganisationKind.SPLIT, List.of(organisation), successors, null, null, effectiveOn);
    }

    /** These move to a division. */
    public static ReorganisationPlan move(List<String> organisations, String to, LocalDate effectiveOn) {
        return of(ReorganisationKind.MOVE, organisations, List.of(), null, to, effectiveOn);
    }

    /** What lies in one division lies in another. */
    public static ReorganisationPlan divisionChange(String from, String to, LocalDate effectiveOn) {
        return of(ReorganisationKind.DIVISION_CHANGE, List.of(), List.of(), from, to, effectiveOn);
    }

    /** What belongs to one host belongs to another. */
    public static ReorganisationPlan hostChange(Host from, Host to, LocalDate effectiveOn) {
        return new ReorganisationPlan(
                ReorganisationKind.HOST_CHANGE,
                List.of(),
                List.of(),
                false,
                List.of(),
                null,
                null,
                null,
                from,
                to,
                effectiveOn);
    }

    private static ReorganisationPlan of(
            ReorganisationKind kind,
            List<String> organisations,
            List<String> successors,
            @Nullable String from,
            @Nullable String to,
            LocalDate effectiveOn) {
        return new ReorganisationPlan(
                kind, organisations, successors, false, List.of(), null, from, to, null, null, effectiveOn);
    }

    /** The same split, by which the organisation ends: whatever depends on it goes to a successor. */
    public ReorganisationPlan ending(@Nullable String heirOfAll) {
        return new ReorganisationPlan(
                kind, organisations, successors, true, List.of(), heirOfAll, null, null, null, null, effectiveOn);
    }

    /** The same split, by which some dependents go to a successor. */
    public ReorganisationPlan giving(List<String> those, String heirOfThose) {
        return new ReorganisationPlan(
                kind, organisations, successors, ends, those, heirOfThose, null, null, null, null, effectiveOn);
    }
}
