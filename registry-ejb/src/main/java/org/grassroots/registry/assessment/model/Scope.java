package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.registry.organisation.model.RegisterLevel;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** 评价范围: which organisations of its kind a campaign is about. */
@Embeddable
public class Scope {

    /** The last batch that can be meant. */
    public static final int LAST_BATCH = 999;

    @Column(name = "scope_division", length = 9)
    private @Nullable String division;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_level", length = 10)
    private @Nullable RegisterLevel level;

    @Column(name = "scope_batch")
    private @Nullable Integer batch;

    @Column(name = "founded_before")
    private @Nullable LocalDate foundedBefore;

    protected Scope() {
        // for the persistence provider
    }

    /**
     * What has all of these; each may be null for any.
     *
     * @param division the top of the subtree in which they lie
     * @param level 级别: that of the organisation
     * @param batch 批次: the one in which its title was granted
     * @param foundedBefore who was not founded before that day is exempt
     */
    public Scope(
            @Nullable DivisionCode division,
            @Nullable RegisterLevel level,
            @Nullable Integer batch,
            @Nullable LocalDate foundedBefore) {
        this.division = division == null ? null : division.value();
        this.level = level;
        this.batch = batch;
        this.foundedBefore = foundedBefore;
    }

    /** Everybody. */
    public static Scope all() {
        return new Scope(null, null, null, null);
    }

    /**
     * An organisation as a scope sees it.
     *
     * @param batch null where it was granted in none
     */
    public record Member(
            DivisionCode division,
            RegisterLevel level,
            @Nullable Integer batch) {}

    public Optional<DivisionCode> division() {
        return Optional.ofNullable(division).map(DivisionCode::new);
    }

    public Optional<RegisterLevel> level() {
        return Optional.ofNullable(level);
    }

    public Optional<Integer> batch() {
        return Optional.ofNullable(batch);
    }

    /** Whoever was founded on that day or later is exempt. */
    public Optional<LocalDate> foundedBefore() {
        return Optional.ofNullable(foundedBefore);
    }

    /** Whether it is about this organisation. */
    public boolean covers(Member member) {
        return (division == null || new DivisionCode(division).covers(member.division()))
                && (level == null || level == member.level())
                && (batch == null || batch.equals(member.batch()));
    }

    /** Whether what was founded on {@code day} is exempt. */
    public boolean exempts(LocalDate day) {
        return foundedBefore != null && !day.isBefore(foundedBefore);
    }
}
