package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.grassroots.registry.organisation.model.CounterDecision;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.Reorganisation;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation: who merges, splits, moves or gets another host, on whose word, and how far it has come.
 *
 * @param members those that merge, move, get another host or go along to a successor
 * @param successors those that carry on
 * @param dependents those that go along since what they depend on merges
 * @param split what splits and how, or null for every other kind
 * @param from the code of the division before, or null where none changes
 * @param to the code of the division afterwards, or null where none changes
 * @param fromHost the host before, or null where none changes
 * @param toHost the host afterwards, or null where none changes
 * @param failure the problem that kept it from being carried out, or null
 * @param undone the decision that took it back, or null
 */
public record ReorganisationView(
        String id,
        ReorganisationKind kind,
        ReorganisationState state,
        LocalDate effectiveOn,
        List<ReorganisationMember> members,
        List<ReorganisationMember> successors,
        List<DependentView> dependents,
        @Nullable SplitView split,
        @Nullable String from,
        @Nullable String to,
        @Nullable Host fromHost,
        @Nullable Host toHost,
        Decision decision,
        String reason,
        List<String> evidence,
        String plannedBy,
        Instant plannedAt,
        @Nullable Instant carriedOutAt,
        @Nullable String failure,
        @Nullable Undone undone,
        long version)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public ReorganisationView {
        members = List.copyOf(members);
        successors = List.copyOf(successors);
        dependents = List.copyOf(dependents);
        evidence = List.copyOf(evidence);
    }

    /** The decision that took it back, and from which day on. */
    public record Undone(LocalDate effectiveOn, Decision decision, String reason, String by, Instant at)
            implements Serializable {

        private static final long serialVersionUID = 1L;

        static Undone of(CounterDecision counter) {
            var basis = counter.basis();
            return new Undone(
                    counter.effectiveOn(),
                    new Decision(basis.body(), basis.decidedOn(), basis.documentNumber()),
                    String.valueOf(basis.reason()),
                    counter.by(),
                    counter.at());
        }
    }

    /**
     * The view of one.
     *
     * @param known those that it touches, by their ids
     */
    static ReorganisationView of(Reorganisation one, Map<String, ReorganisationMember> known) {
        var what = one.rearrangement();
        var basis = one.basis();
        return new ReorganisationView(
                one.id(),
                what.kind(),
                one.state(),
                what.effectiveOn(),
                those(one.members(), known),
                those(what.successors(), known),
                dependents(one.dependents(), known),
                SplitView.of(what, known),
                what.isBetweenDivisions() ? what.from().value() : null,
                what.isBetweenDivisions() ? what.to().value() : null,
                what.fromHost(),
                what.toHost(),
                new Decision(basis.body(), basis.decidedOn(), basis.documentNumber()),
                String.valueOf(basis.reason()),
                basis.evidence(),
                one.plannedName(),
                one.plannedAt(),
                one.carriedOutAt().orElse(null),
                one.failure(),
                one.undone().map(Undone::of).orElse(null),
                one.version());
    }

    private static List<DependentView> dependents(Map<String, String> those, Map<String, ReorganisationMember> known) {
        return those.keySet().stream()
                .sorted()
                .map(id -> new DependentView(
                        Objects.requireNonNull(known.get(id)), Objects.requireNonNull(known.get(those.get(id)))))
                .toList();
    }

    private static List<ReorganisationMember> those(Set<String> ids, Map<String, ReorganisationMember> known) {
        return ids.stream()
                .sorted()
                .map(id -> Objects.requireNonNull(known.get(id)))
                .toList();
    }
}
