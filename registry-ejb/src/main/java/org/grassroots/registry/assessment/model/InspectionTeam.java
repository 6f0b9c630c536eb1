package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * 督查组: inspectors who inspect the cases of some cities in a campaign. It is formed before they go out; a member who
 * cannot go is replaced for a reason, and a team that is not needed any more is dissolved and leaves its cities.
 */
@Entity
@Table(name = "assessment_team")
public class InspectionTeam {

    public static final int LONGEST_NAME = 100;
    /** The fewest members, so that nobody is alone with what was found. */
    public static final int FEWEST = 2;

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Column(name = "campaign_id", nullable = false, length = 36)
    private String campaignId;

    @Column(nullable = false, length = LONGEST_NAME)
    private String name;

    @Column(nullable = false)
    private boolean dissolved;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected InspectionTeam() {
        // for the persistence provider
    }

    public InspectionTeam(String id, String campaignId, String name, Given given) {
        this.id = id;
        this.campaignId = campaignId;
        this.name = name;
        this.given = given;
    }

    public void dissolve() {
        dissolved = true;
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

    public String name() {
        return name;
    }

    public boolean dissolved() {
        return dissolved;
    }

    public Given given() {
        return given;
    }
}
