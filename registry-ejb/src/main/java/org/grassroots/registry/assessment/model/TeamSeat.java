package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seat of an inspector in a team; one that was left stays, with the reason. */
@Entity
@Table(name = "assessment_team_seat")
public class TeamSeat {

    public static final int LONGEST_REASON = 500;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "team_id", nullable = false, length = 36)
    private String teamId;

    @Column(name = "account_id", nullable = false, length = 36)
    private String account;

    @Column(name = "account_name", nullable = false, length = 100)
    private String name;

    @Column(nullable = false)
    private boolean leads;

    @Column(name = "held_key", length = 80)
    private @Nullable String heldKey;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "left_reason", length = LONGEST_REASON)
    private @Nullable String leftReason;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected TeamSeat() {
        // for the persistence provider
    }

    public TeamSeat(String id, InspectionTeam team, String account, String name, boolean leads, Given given) {
        this.id = id;
        this.teamId = team.id();
        this.account = account;
        this.name = name;
        this.leads = leads;
        this.heldKey = team.campaignId() + " " + account;
        this.given = given;
    }

    /** Whoever held it goes, for a reason. */
    public void leave(String reason, Instant now) {
        leftAt = now;
        leftReason = reason;
        heldKey = null;
    }

    public boolean held() {
        return heldKey != null;
    }

    public String id() {
        return id;
    }

    public String teamId() {
        return teamId;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public boolean leads() {
        return leads;
    }

    public Optional<String> leftReason() {
        return Optional.ofNullable(leftReason);
    }

    /** Who gave the seat, and when. */
    public Given given() {
        return given;
    }
}
