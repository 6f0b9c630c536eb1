package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * 测算: a scheme version or draft tried on the frozen cases of a campaign, in the background.
 *
 * <p>It runs from the moment it is asked for, tells how many cases are done and gives a sign of life with every batch. It
 * ends when all are done, when somebody cancels it, or when it fails; one that gives no sign of life any more has lost its
 * server. What was tried can be adopted as a new draft.
 */
@Entity
@Table(name = "what_if_run")
public class WhatIfRun {

    /** The failure of a run that lost its server. */
    public static final String INTERRUPTED = "INTERRUPTED";

    /** How long a run may be silent before it counts as interrupted; a batch takes a second or two. */
    public static final Duration SILENCE = Duration.ofMinutes(1);

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Column(name = "campaign_id", nullable = false, length = 36)
    private String campaignId;

    @Embedded
    private SchemeUsed scheme;

    @Column(nullable = false, columnDefinition = "TEXT")
    private String mapping;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private WhatIfState state = WhatIfState.RUNNING;

    @Column(name = "total_cases", nullable = false)
    private int total;

    @Column(name = "done_cases", nullable = false)
    private int done;

    @Column(name = "alive_at", nullable = false)
    private Instant aliveAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(length = 40)
    private @Nullable String failure;

    @Column(name = "adopted_version", length = 40)
    private @Nullable String adoptedVersion;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected WhatIfRun() {
        // for the persistence provider
    }

    /**
     * Begins a run.
     *
     * @param scheme what is tried
     * @param mapping by code of the version that judged the cases, the code of the version tried
     * @param total how many cases there are
     */
    public WhatIfRun(
            String id, String campaignId, SchemeUsed scheme, Map<String, String> mapping, int total, Given given) {
        this.id = id;
        this.campaignId = campaignId;
        this.scheme = scheme;
        this.mapping = MappingText.of(mapping);
        this.total = total;
        this.aliveAt = given.at();
        this.given = given;
    }

    /**
     * Stops it; what was done so far is forgotten.
     *
     * @throws RegistryException {@link AssessmentProblem#WHAT_IF_STATE} if it has ended
     */
    public void cancel(Instant now) {
        require(WhatIfState.RUNNING);
        state = WhatIfState.CANCELLED;
        endedAt = now;
    }

    /**
     * Ends a run that lost its server, so that it can be started again.
     *
     * @throws RegistryException {@link AssessmentProblem#WHAT_IF_STATE} if it goes on
     */
    public void giveUp(Instant now) {
        if (stateAt(now) == WhatIfState.INTERRUPTED) {
            state = WhatIfState.FAILED;
            failure = INTERRUPTED;
            endedAt = now;
        } else if (state == WhatIfState.RUNNING) {
            throw new RegistryException(AssessmentProblem.WHAT_IF_STATE);
        }
    }

    /**
     * Writes down as which version the tried document was adopted.
     *
     * @throws RegistryException {@link AssessmentProblem#WHAT_IF_STATE} unless it is done
     */
    public void adoptAs(String newVersion) {
        require(WhatIfState.DONE);
        adoptedVersion = newVersion;
    }

    private void require(WhatIfState wanted) {
        if (state != wanted) {
            throw new RegistryException(AssessmentProblem.WHAT_IF_STATE);
        }
    }

    /** How it stands; a run that was silent for too long counts as interrupted. */
    public WhatIfState stateAt(Instant now) {
        return state == WhatIfState.RUNNING && aliveAt.plus(SILENCE).isBefore(now) ? WhatIfState.INTERRUPTED : state;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String campaignId() {
        return campaignId;
    }

    public SchemeUsed scheme() {
        return scheme;
    }

    public Map<String, String> mapping() {
        return MappingText.read(mapping);
    }

    public int total() {
        return total;
    }

    public int done() {
        return done;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** {@link #INTERRUPTED}, or the reference under which the log tells more. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    public Optional<String> adoptedVersion() {
        return Optional.ofNullable(adoptedVersion);
    }

    public Given given() {
        return given;
    }
}
