package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 系统故障: from when to when the system could not be used, as its administrator records it; one that goes on has no end
 * yet. It moves deadlines by {@link OutageRule}.
 */
@Entity
@Table(name = "outage")
public class Outage {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Column(name = "began_at", nullable = false)
    private Instant began;

    @Column(name = "ended_at")
    private @Nullable Instant ended;

    @Column(nullable = false, length = LONGEST_REASON)
    private String reason;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected Outage() {
        // for the persistence provider
    }

    /** {@code ended} is null for one that goes on. */
    public Outage(String id, Instant began, @Nullable Instant ended, String reason, Given given) {
        this.id = id;
        this.began = began.truncatedTo(ChronoUnit.MICROS);
        this.ended = ended == null ? null : ended.truncatedTo(ChronoUnit.MICROS);
        this.reason = reason;
        this.given = given;
    }

    /** It is over. */
    public void end(Instant at) {
        if (ended != null) {
            throw new IllegalStateException(id + " has ended");
        }
        ended = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** From when to when it lasted; one that goes on, until now. */
    public OutageRule.Span span(Instant now) {
        return new OutageRule.Span(began, ended == null ? now : ended);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant began() {
        return began;
    }

    public Optional<Instant> ended() {
        return Optional.ofNullable(ended);
    }

    public String reason() {
        return reason;
    }

    public Given given() {
        return given;
    }
}
