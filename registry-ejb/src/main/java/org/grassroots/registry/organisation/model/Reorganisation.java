package org.grassroots.registry.organisation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * 沿革变动: organisations merge, split, move or get another host, or a division becomes another.
 *
 * <p>It is planned on the word of a decision and carried out on its day, or at once if that has come. Up to then it can
 * be cancelled; afterwards another decision takes it back, which lets the register say again what it said, from a day
 * on, and forgets nothing.
 */
@Entity
@Table(name = "reorganisation")
public class Reorganisation {

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ReorganisationState state = ReorganisationState.PLANNED;

    @Embedded
    private Rearrangement rearrangement;

    @Column(name = "decision_body", nullable = false, length = 200)
    private String decisionBody;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Column(name = "document_number", length = 100)
    private @Nullable String documentNumber;

    @Column(nullable = false, length = 500)
    private String reason;

    @ElementCollection
    @CollectionTable(name = "reorganisation_evidence", joinColumns = @JoinColumn(name = "reorganisation_id"))
    @Column(name = "evidence_id", nullable = false, length = 36)
    private Set<String> evidence = new TreeSet<>();

    /** Ids of those that merge, move or go along: of those of today while it is planned, of those who did afterwards. */
    @ElementCollection
    @CollectionTable(name = "reorganisation_member", joinColumns = @JoinColumn(name = "reorganisation_id"))
    @Column(name = "organisation_id", nullable = false, length = 36)
    private Set<String> members = new TreeSet<>();

    /** Ids of those that go along since what they depend on merges, each with the id of what it depends on before. */
    @ElementCollection
    @CollectionTable(name = "reorganisation_dependent", joinColumns = @JoinColumn(name = "reorganisation_id"))
    @MapKeyColumn(name = "organisation_id", length = 36)
    @Column(name = "parent_id", nullable = false, length = 36)
    private Map<String, String> dependents = new HashMap<>();

    @Column(name = "planned_by", nullable = false, length = 36)
    private String plannedBy;

    @Column(name = "planned_name", nullable = false, length = 100)
    private String plannedName;

    @Column(name = "planned_at", nullable = false)
    private Instant plannedAt;

    @Column(name = "carried_out_at")
    private @Nullable Instant carriedOutAt;

    /** The problem that kept it from being carried out. */
    @Column(length = 60)
    private @Nullable String failure;

    @Embedded
    private @Nullable CounterDecision undone;

    @SuppressWarnings("NullAway.Init")
    protected Reorganisation() {
        // for the persistence provider
    }

    /** Plans it. */
    public Reorganisation(
            String id, Rearrangement rearrangement, Collection<String> members, Basis basis, Recording planned) {
        this.id = id;
        this.rearrangement = rearrangement;
        this.members.addAll(members);
        this.decisionBody = basis.body();
        this.decidedOn = basis.decidedOn();
        this.documentNumber = basis.documentNumber();
        this.reason = String.valueOf(basis.reason());
        this.evidence.addAll(basis.evidence());
        this.plannedBy = planned.accountId();
        this.plannedName = planned.accountName();
        this.plannedAt = planned.at();
    }

    /** These go along, each from what it depends on; as they were found now. */
    public void leadAlong(Map<String, String> those) {
        dependents.clear();
        dependents.putAll(those);
    }

    /** It has been carried out on these. */
    public void carriedOut(Collection<String> those, Instant at) {
        requireState(ReorganisationState.PLANNED);
        state = ReorganisationState.DONE;
        members.clear();
        members.addAll(those);
        carriedOutAt = at;
    }

    /** It could not be carried out, since a rule stood in its way. */
    public void failed(String problem) {
        requireState(ReorganisationState.PLANNED);
        state = ReorganisationState.FAILED;
        failure = problem;
    }

    /** It is given up before it was carried out. */
    public void cancel() {
        if (state != ReorganisationState.FAILED) {
            requireState(ReorganisationState.PLANNED);
        }
        state = ReorganisationState.CANCELLED;
        failure = null;
    }

    /** Another decision takes it back. */
    public void undo(CounterDecision decision) {
        requireState(ReorganisationState.DONE);
        state = ReorganisationState.UNDONE;
        undone = decision;
    }

    /** Whether it is planned for that day or one before. */
    public boolean isDue(LocalDate today) {
        return state == ReorganisationState.PLANNED
                && !rearrangement.effectiveOn().isAfter(today);
    }

    /**
     * Asks that it has come so far.
     *
     * @throws RegistryException {@link OrganisationProblem#REORGANISATION_STATE}
     */
    public void requireState(ReorganisationState expected) {
        if (state != expected) {
            throw new RegistryException(OrganisationProblem.REORGANISATION_STATE);
        }
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ReorganisationState state() {
        return state;
    }

    public Rearrangement rearrangement() {
        return rearrangement;
    }

    /** What it rests upon. */
    public Basis basis() {
        return new Basis(decisionBody, decidedOn, documentNumber, reason, List.copyOf(evidence));
    }

    public Set<String> members() {
        return Set.copyOf(members);
    }

    /** Ids of those that go along, each with the id of what it depends on before. */
    public Map<String, String> dependents() {
        return Map.copyOf(dependents);
    }

    public String plannedName() {
        return plannedName;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public Optional<Instant> carriedOutAt() {
        return Optional.ofNullable(carriedOutAt);
    }

    public @Nullable String failure() {
        return failure;
    }

    public Optional<CounterDecision> undone() {
        return state == ReorganisationState.UNDONE ? Optional.ofNullable(undone) : Optional.empty();
    }
}
