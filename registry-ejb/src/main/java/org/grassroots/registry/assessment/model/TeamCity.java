package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.grassroots.registry.shared.DivisionCode;

/** A city whose cases a team inspects; in a campaign it has one team at most. */
@Entity
@Table(name = "assessment_team_city")
public class TeamCity {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "team_id", nullable = false, length = 36)
    private String teamId;

    @Column(name = "campaign_id", nullable = false, length = 36)
    private String campaignId;

    @Column(name = "city_prefix", nullable = false, length = 4)
    private String prefix;

    @SuppressWarnings("NullAway.Init")
    protected TeamCity() {
        // for the persistence provider
    }

    public TeamCity(String id, InspectionTeam team, DivisionCode city) {
        this.id = id;
        this.teamId = team.id();
        this.campaignId = team.campaignId();
        this.prefix = prefix(city);
    }

    /** As the codes of all that lies in the city of {@code place} begin. */
    public static String prefix(DivisionCode place) {
        return place.value().substring(0, 4);
    }

    public String teamId() {
        return teamId;
    }

    public DivisionCode city() {
        return new DivisionCode(prefix + "00");
    }
}
