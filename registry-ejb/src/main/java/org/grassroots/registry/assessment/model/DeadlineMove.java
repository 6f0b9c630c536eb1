package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That a deadline was moved: whose and which, from when to when, by which extension or outage. */
@Entity
@Table(name = "assessment_deadline_move")
public class DeadlineMove {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "campaign_id", nullable = false, length = 36)
    private String campaignId;

    @Column(name = "case_id", length = 36)
    private @Nullable String caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private DeadlineKind kind;

    @Column(name = "former_at", nullable = false)
    private Instant former;

    @Column(name = "later_at", nullable = false)
    private Instant later;

    @Column(name = "extension_id", length = 36)
    private @Nullable String extension;

    @Column(name = "outage_id", length = 36)
    private @Nullable String outage;

    @SuppressWarnings("NullAway.Init")
    protected DeadlineMove() {
        // for the persistence provider
    }

    private DeadlineMove(String id, Whose whose, Instant former, Instant later) {
        this.id = id;
        this.campaignId = whose.campaignId();
        this.caseId = whose.caseId();
        this.kind = whose.kind();
        this.former = former;
        this.later = later;
    }

    /** A deadline of a campaign, or of one of its cases. */
    public record Whose(String campaignId, @Nullable String caseId, DeadlineKind kind) {

        public static Whose of(Campaign campaign, DeadlineKind kind) {
            return new Whose(campaign.id(), null, kind);
        }

        public static Whose of(AssessmentCase root) {
            return new Whose(root.campaignId(), root.id(), DeadlineKind.SELF_INSPECTION);
        }
    }

    /** Moved by a decision. */
    public static DeadlineMove by(Extension extension, String id, Whose whose, Instant former, Instant later) {
        var move = new DeadlineMove(id, whose, former, later);
        move.extension = extension.id();
        return move;
    }

    /** Moved by an outage. */
    public static DeadlineMove by(Outage outage, String id, Whose whose, Instant former, Instant later) {
        var move = new DeadlineMove(id, whose, former, later);
        move.outage = outage.id();
        return move;
    }

    /** The outage lasted longer than was known when it was recorded. */
    public void further(Instant stillLater) {
        later = stillLater;
    }

    /** Whose and which deadline. */
    public Whose whose() {
        return new Whose(campaignId, caseId, kind);
    }

    /** Whether it is one of the campaign, for all its cases. */
    public boolean isOfCampaign() {
        return caseId == null;
    }

    public Instant former() {
        return former;
    }

    public Instant later() {
        return later;
    }

    public Optional<String> outage() {
        return Optional.ofNullable(outage);
    }
}
