package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.CounterDecision;
import org.grassroots.registry.organisation.model.Reorganisation;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation: who merges into whom, or which division becomes which, on whose word, and how far it has come.
 *
 * @param members those that merge or move
 * @param successor the organisation that carries on, or null for a change of divisions
 * @param from the code of the division before, or null for a merger
 * @param to the code of the division afterwards, or null for a merger
 * @param failure the problem that kept it from being carried out, or null
 * @param undone the decision that took it back, or null
 */
public record ReorganisationView(
        String id,
        ReorganisationKind kind,
        ReorganisationState state,
        LocalDate effectiveOn,
        List<ReorganisationMember> members,
        @Nullable ReorganisationMember successor,
        @Nullable String from,
        @Nullable String to,
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

    static ReorganisationView of(
            Reorganisation one, List<ReorganisationMember> members, @Nullable ReorganisationMember successor) {
        var what = one.rearrangement();
        boolean merger = what.kind() == ReorganisationKind.MERGER;
        var basis = one.basis();
        return new ReorganisationView(
                one.id(),
                what.kind(),
                one.state(),
                what.effectiveOn(),
                members,
                successor,
                merger ? null : what.from().value(),
                merger ? null : what.to().value(),
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
}
