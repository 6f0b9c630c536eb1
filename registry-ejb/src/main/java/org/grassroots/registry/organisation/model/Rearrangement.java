package org.grassroots.registry.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** What a {@link Reorganisation} rearranges: into which organisation, or from which division to which, and from when. */
@Embeddable
public class Rearrangement {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ReorganisationKind kind;

    @Column(name = "effective_on", nullable = false)
    private LocalDate effectiveOn;

    @Column(name = "successor_id", length = 36)
    private @Nullable String successor;

    @Column(name = "from_division", length = 9)
    private @Nullable String from;

    @Column(name = "to_division", length = 9)
    private @Nullable String to;

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
        merger.successor = successor;
        return merger;
    }

    /** What lies in one division lies in another. */
    public static Rearrangement divisionChange(DivisionCode from, DivisionCode to, LocalDate effectiveOn) {
        var change = new Rearrangement(ReorganisationKind.DIVISION_CHANGE, effectiveOn);
        change.from = from.value();
        change.to = to.value();
        return change;
    }

    public ReorganisationKind kind() {
        return kind;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** The id of the organisation that carries on; null for a change of divisions. */
    public @Nullable String successor() {
        return successor;
    }

    /** Where they lie before; only of a change of divisions. */
    public DivisionCode from() {
        return new DivisionCode(Objects.requireNonNull(from));
    }

    /** Where they lie afterwards; only of a change of divisions. */
    public DivisionCode to() {
        return new DivisionCode(Objects.requireNonNull(to));
    }
}
