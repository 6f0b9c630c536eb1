package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.registry.shared.BusinessTime;
import org.jspecify.annotations.Nullable;

/** 评价日程: when the stages of a campaign begin and end. */
@Embeddable
public class Calendar {

    /** 公示期 by the domain's rules (R12), in working days. */
    public static final int USUAL_NOTICE = 5;

    @Column(name = "cut_off", nullable = false)
    private LocalDate cutOff;

    @Column(name = "begins_on", nullable = false)
    private LocalDate beginsOn;

    @Column(nullable = false)
    private Instant deadline;

    @Column(name = "review_until", nullable = false)
    private LocalDate reviewUntil;

    @Column(name = "inspect_until", nullable = false)
    private LocalDate inspectUntil;

    @Column(name = "notice_days", nullable = false)
    private int noticeDays;

    @Column(name = "noticed_at")
    private @Nullable Instant noticedAt;

    @Column(name = "noticed_until")
    private @Nullable Instant noticedUntil;

    @Column(name = "deadline_moved", nullable = false)
    private boolean moved;

    @SuppressWarnings("NullAway.Init")
    protected Calendar() {
        // for the persistence provider
    }

    /**
     * What is planned.
     *
     * @param cutOff the day as of which the population and the figures of the register are taken
     * @param selfInspection its first day and last instant
     * @param reviewUntil the last day planned for the review at the desk
     * @param inspectUntil the last day planned for inspections on site
     * @param noticeDays how many working days results are on notice
     */
    public Calendar(
            LocalDate cutOff,
            SelfInspection selfInspection,
            LocalDate reviewUntil,
            LocalDate inspectUntil,
            int noticeDays) {
        this.cutOff = cutOff;
        this.beginsOn = selfInspection.from();
        this.deadline = selfInspection.deadline();
        this.reviewUntil = reviewUntil;
        this.inspectUntil = inspectUntil;
        this.noticeDays = noticeDays;
    }

    /** The first day and the last instant of the self-inspection. */
    public record SelfInspection(LocalDate from, Instant deadline) {}

    /** The self-inspection begins. */
    void begin(LocalDate day) {
        beginsOn = day;
    }

    /** Results are on notice from now until the end of the last day on which objections are taken. */
    void notice(Instant now, Instant until) {
        noticedAt = now;
        noticedUntil = until;
    }

    /** A deadline comes later than it was told, never earlier; what follows does not end before it. */
    public void move(DeadlineKind kind, Instant later) {
        if (deadline(kind).filter(later::isAfter).isEmpty()) {
            throw new IllegalArgumentException(later + " is no later " + kind);
        }
        moved = true;
        if (kind == DeadlineKind.NOTICE) {
            noticedUntil = later;
            return;
        }
        deadline = later;
        var day = LocalDate.ofInstant(later, BusinessTime.ZONE);
        reviewUntil = reviewUntil.isBefore(day) ? day : reviewUntil;
        inspectUntil = inspectUntil.isBefore(day) ? day : inspectUntil;
    }

    /** Whether a deadline of the campaign was moved. */
    public boolean isMoved() {
        return moved;
    }

    /** The deadline of that kind, if there is one already. */
    public Optional<Instant> deadline(DeadlineKind kind) {
        return kind == DeadlineKind.NOTICE ? noticedUntil() : Optional.of(deadline);
    }

    public LocalDate cutOff() {
        return cutOff;
    }

    public LocalDate beginsOn() {
        return beginsOn;
    }

    /** The last instant of the self-inspection. */
    public Instant deadline() {
        return deadline;
    }

    public LocalDate reviewUntil() {
        return reviewUntil;
    }

    public LocalDate inspectUntil() {
        return inspectUntil;
    }

    /** How many working days results are on notice. */
    public int noticeDays() {
        return noticeDays;
    }

    public Optional<Instant> noticedAt() {
        return Optional.ofNullable(noticedAt);
    }

    /** The last instant at which objections are taken, once results are on notice. */
    public Optional<Instant> noticedUntil() {
        return Optional.ofNullable(noticedUntil);
    }
}
