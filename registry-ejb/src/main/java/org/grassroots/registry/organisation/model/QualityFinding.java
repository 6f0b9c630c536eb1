package org.grassroots.registry.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a check found wrong with an organisation.
 *
 * <p>It is seen first on one day and then again with each check, until it is gone; if it comes back, it is seen first
 * once more. There is one of each check and organisation.
 */
@Entity
@Table(name = "quality_finding")
public class QualityFinding {

    /** The most characters of a detail. */
    public static final int LONGEST_DETAIL = 300;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "organisation_id", nullable = false, length = 36)
    private String organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_code", nullable = false, length = 40)
    private QualityCheck check;

    @Column(nullable = false)
    private int severity;

    @Column(nullable = false, length = LONGEST_DETAIL)
    private String detail;

    @Column(name = "first_seen_at", nullable = false)
    private Instant firstSeenAt;

    @Column(name = "last_seen_at", nullable = false)
    private Instant lastSeenAt;

    @Column(name = "gone_at")
    private @Nullable Instant goneAt;

    @SuppressWarnings("NullAway.Init")
    protected QualityFinding() {
        // for the persistence provider
    }

    /** It was not there before. */
    public QualityFinding(String id, String organisationId, QualityCheck check, String detail, Instant now) {
        this.id = id;
        this.organisationId = organisationId;
        this.check = check;
        this.severity = check.severity().rank();
        this.detail = cut(detail);
        this.firstSeenAt = now;
        this.lastSeenAt = now;
    }

    /** It is there, still or again. */
    public void see(String now, Instant at) {
        if (goneAt != null) {
            firstSeenAt = at;
            goneAt = null;
        }
        severity = check.severity().rank();
        detail = cut(now);
        lastSeenAt = at;
    }

    /** It is there no longer. */
    public void go(Instant at) {
        if (goneAt == null) {
            goneAt = at;
        }
    }

    private static String cut(String detail) {
        return detail.substring(0, Math.min(LONGEST_DETAIL, detail.length()));
    }

    public String id() {
        return id;
    }

    public String organisationId() {
        return organisationId;
    }

    public QualityCheck check() {
        return check;
    }

    public int severity() {
        return severity;
    }

    public String detail() {
        return detail;
    }

    public Instant firstSeenAt() {
        return firstSeenAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public @Nullable Instant goneAt() {
        return goneAt;
    }
}
