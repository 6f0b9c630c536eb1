package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** 延期: the association decides that one case, the cases of a division, or all of a campaign have time until later. */
@Entity
@Table(name = "assessment_extension")
public class Extension {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "campaign_id", nullable = false, length = 36)
    private String campaignId;

    @Column(name = "case_id", length = 36)
    private @Nullable String caseId;

    @Column(name = "division_code", length = 9)
    private @Nullable String division;

    @Column(name = "extended_until", nullable = false)
    private Instant until;

    @Embedded
    private CampaignDecision decision;

    @Column(nullable = false, length = LONGEST_REASON)
    private String reason;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected Extension() {
        // for the persistence provider
    }

    public Extension(String id, Whose whose, Instant until, CampaignDecision decision, String reason, Given given) {
        this.id = id;
        this.campaignId = whose.campaignId();
        this.caseId = whose.caseId();
        this.division = whose.division() == null ? null : whose.division().value();
        this.until = until;
        this.decision = decision;
        this.reason = reason;
        this.given = given;
    }

    /** Whose deadline: that of a case, of the cases of a division, or, with neither, of the campaign. */
    public record Whose(
            String campaignId,
            @Nullable String caseId,
            @Nullable DivisionCode division) {}

    public String id() {
        return id;
    }

    public String campaignId() {
        return campaignId;
    }

    public Optional<String> caseId() {
        return Optional.ofNullable(caseId);
    }

    public Optional<DivisionCode> division() {
        return Optional.ofNullable(division).map(DivisionCode::new);
    }

    public Instant until() {
        return until;
    }

    public CampaignDecision decision() {
        return decision;
    }

    public String reason() {
        return reason;
    }

    public Given given() {
        return given;
    }
}
