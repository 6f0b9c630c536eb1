package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** 评价范围: which organisations of its kind a campaign is about. */
@Embeddable
public class Scope {

    @Column(name = "scope_division", length = 9)
    private @Nullable String division;

    @Column(name = "founded_before")
    private @Nullable LocalDate foundedBefore;

    protected Scope() {
        // for the persistence provider
    }

    /**
     * Those within {@code division} (null: the whole province); who was not founded before {@code foundedBefore} (null:
     * no such day) is exempt.
     */
    public Scope(@Nullable DivisionCode division, @Nullable LocalDate foundedBefore) {
        this.division = division == null ? null : division.value();
        this.foundedBefore = foundedBefore;
    }

    public Optional<DivisionCode> division() {
        return Optional.ofNullable(division).map(DivisionCode::new);
    }

    /** Whoever was founded on that day or later is exempt. */
    public Optional<LocalDate> foundedBefore() {
        return Optional.ofNullable(foundedBefore);
    }

    /** Whether what lies in {@code place} is within it. */
    public boolean covers(DivisionCode place) {
        return division == null || new DivisionCode(division).covers(place);
    }

    /** Whether what was founded on {@code day} is exempt. */
    public boolean exempts(LocalDate day) {
        return foundedBefore != null && !day.isBefore(foundedBefore);
    }
}
