package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * 专家席位: an expert on the panel of one case. It is given, its holder hands in once what they rate, and it may be left
 * for a reason, after which nothing that was rated from it counts.
 */
@Entity
@Table(name = "assessment_panel_seat")
public class PanelSeat {

    public static final int LONGEST_REASON = 500;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Column(name = "account_id", nullable = false, length = 36)
    private String account;

    @Column(name = "account_name", nullable = false, length = 100)
    private String name;

    @Column(name = "held_key", length = 80)
    private @Nullable String heldKey;

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    @Column(name = "seen_sha256", length = 64)
    private @Nullable String seenHash;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "left_reason", length = LONGEST_REASON)
    private @Nullable String leftReason;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected PanelSeat() {
        // for the persistence provider
    }

    /** A seat for whoever has that account, {@code given} by the one who appoints. */
    public PanelSeat(String id, String caseId, String account, String name, Given given) {
        this.id = id;
        this.caseId = caseId;
        this.account = account;
        this.name = name;
        this.heldKey = caseId + "/" + account;
        this.given = given;
    }

    /**
     * Its holder hands in; from then on what they rated is fixed.
     *
     * @param seen the SHA-256 over what the organisation had handed in
     * @throws RegistryException {@link AssessmentProblem#RATING_FIXED} if they had handed in before
     */
    public void handIn(String seen, Instant now) {
        if (handedInAt != null) {
            throw new RegistryException(AssessmentProblem.RATING_FIXED);
        }
        handedInAt = now.truncatedTo(ChronoUnit.MICROS);
        seenHash = seen;
    }

    /** Its holder is on the panel no more. */
    public void leave(String reason, Instant now) {
        if (!isHeld()) {
            throw new IllegalStateException(id + " was left before");
        }
        heldKey = null;
        leftReason = reason;
        leftAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    public boolean isHeld() {
        return heldKey != null;
    }

    public boolean isHandedIn() {
        return handedInAt != null;
    }

    public String id() {
        return id;
    }

    public String caseId() {
        return caseId;
    }

    public String account() {
        return account;
    }

    /** The expert's name when they were appointed. */
    public String name() {
        return name;
    }

    public Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    public Optional<String> leftReason() {
        return Optional.ofNullable(leftReason);
    }

    public Given given() {
        return given;
    }
}
