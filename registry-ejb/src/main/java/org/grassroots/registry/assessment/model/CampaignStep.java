package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One change of stage in the history of a campaign: who brought it about, and when. */
@Entity
@Table(name = "assessment_campaign_step")
public class CampaignStep {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "campaign_id", nullable = false, length = 36)
    private String campaignId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CampaignVerb verb;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected CampaignStep() {
        // for the persistence provider
    }

    CampaignStep(String id, String campaignId, CampaignVerb verb, Given given) {
        this.id = id;
        this.campaignId = campaignId;
        this.verb = verb;
        this.given = given;
    }

    public CampaignVerb verb() {
        return verb;
    }

    public Given given() {
        return given;
    }
}
