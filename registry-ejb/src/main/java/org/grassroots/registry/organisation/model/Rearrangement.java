package org.grassroots.registry.organisation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** What a {@link Reorganisation} rearranges, from which day on; which of its parts are told depends on its kind. */
@Embeddable
public class Rearrangement {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ReorganisationKind kind;

    @Column(name = "effective_on", nullable = false)
    private LocalDate effectiveOn;

    @ElementCollection
    @CollectionTable(name = "reorganisation_successor", joinColumns = @JoinColumn(name = "reorganisation_id"))
    @Column(name = "organisation_id", nullable = false, length = 36)
    private Set<String> successors = new TreeSet<>();

    @Column(name = "origin_id", length = 36)
    private @Nullable String origin;

    @Column(name = "origin_ends", nullable = false)
    private boolean originEnds;

    @Column(name = "heir_id", length = 36)
    private @Nullable String heir;

    @Column(name = "from_division", length = 9)
    private @Nullable String from;

    @Column(name = "to_division", length = 9)
    private @Nullable String to;

    @Column(name = "from_host_name", length = Attribute.LONGEST)
    private @Nullable String fromHostName;

    @Column(name = "from_host_code", length = 18)
    private @Nullable String fromHostCode;

    @Column(name = "to_host_name", length = Attribute.LONGEST)
    private @Nullable String toHostName;

    @Column(name = "to_host_code", length = 18)
    private @Nullable String toHostCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_host_type", length = 20)
    private @Nullable HostType toHostType;

    @Column(name = "to_host_affiliation", length = 2)
    private @Nullable String toHostAffiliation;

    @Column(name = "to_host_industry", length = 3)
    private @Nullable String toHostIndustry;

    @SuppressWarnings("NullAway.Init")
    protected Rearrangement() {
        // for the persistence provider
    }

    private Rearrangement(ReorganisationKind kind, LocalDate effectiveOn) {
        this.kind = kind;
        this.effectiveOn = effectiveOn;
    }

    /** Others merge into the organisation with the id {@code successor}. */
    public static Rearrangement merger(String successor, LocalDate effectiveOn) {
        var merger = new Rearrangement(ReorganisationKind.MERGER, effectiveOn);
        merger.successors.add(successor);
        return merger;
    }

    /**
     * Others come from an organisation.
     *
     * @param origin the id of the organisation that splits
     * @param ends whether it ends
     * @param heir the id of the successor to which its dependents go; null where none go
     */
    public static Rearrangement split(
            String origin, boolean ends, Collection<String> successors, @Nullable String heir, LocalDate effectiveOn) {
        var split = new Rearrangement(ReorganisationKind.SPLIT, effectiveOn);
        split.origin = origin;
        split.originEnds = ends;
        split.successors.addAll(successors);
        split.heir = heir;
        return split;
    }

    /** Some of what lies in one division lies in another. */
    public static Rearrangement move(DivisionCode from, DivisionCode to, LocalDate effectiveOn) {
        return between(ReorganisationKind.MOVE, from, to, effectiveOn);
    }

    /** What lies in one division lies in another. */
    public static Rearrangement divisionChange(DivisionCode from, DivisionCode to, LocalDate effectiveOn) {
        return between(ReorganisationKind.DIVISION_CHANGE, from, to, effectiveOn);
    }

    private static Rearrangement between(
            ReorganisationKind kind, DivisionCode from, DivisionCode to, LocalDate effectiveOn) {
        var change = new Rearrangement(kind, effectiveOn);
        change.from = from.value();
        change.to = to.value();
        return change;
    }

    /** What belongs to one host belongs to another. */
    public static Rearrangement hostChange(Host from, Host to, LocalDate effectiveOn) {
        var change = new Rearrangement(ReorganisationKind.HOST_CHANGE, effectiveOn);
        change.fromHostName = from.name();
        change.fromHostCode = from.code();
        change.toHostName = to.name();
        change.toHostCode = to.code();
        change.toHostType = to.type();
        change.toHostAffiliation = to.affiliation();
        change.toHostIndustry = to.industry();
        return change;
    }

    /** The ids of those that it names and that do not go along themselves: who splits, and who carries on. */
    public Set<String> named() {
        var named = new HashSet<>(successors());
        if (origin != null) {
            named.add(origin);
        }
        return named;
    }

    public ReorganisationKind kind() {
        return kind;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** The ids of those that carry on: one of a merger, one or more of a split. */
    public Set<String> successors() {
        return kind.hasSuccessors() ? Set.copyOf(successors) : Set.of();
    }

    /** The id of the organisation that splits; null of every other kind. */
    public @Nullable String origin() {
        return origin;
    }

    /** Whether the organisation that splits ends. */
    public boolean originEnds() {
        return originEnds;
    }

    /** The id of the successor to which dependents go; null where none do. */
    public @Nullable String heir() {
        return heir;
    }

    /** Whether it leads from a division to another. */
    public boolean isBetweenDivisions() {
        return to != null;
    }

    /** Where they lie before; only of what leads from a division to another. */
    public DivisionCode from() {
        return new DivisionCode(Objects.requireNonNull(from));
    }

    /** Where they lie afterwards; only of what leads from a division to another. */
    public DivisionCode to() {
        return new DivisionCode(Objects.requireNonNull(to));
    }

    /** To whom they belong before; null of all but a change of hosts. */
    public @Nullable Host fromHost() {
        return fromHostName == null || fromHostCode == null ? null : Host.named(fromHostName, fromHostCode);
    }

    /** To whom they belong afterwards; null of all but a change of hosts. */
    public @Nullable Host toHost() {
        return toHostName == null || toHostCode == null
                ? null
                : new Host(toHostName, toHostCode, toHostType, toHostAffiliation, toHostIndustry);
    }
}
