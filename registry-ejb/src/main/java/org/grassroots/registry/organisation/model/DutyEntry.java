package org.grassroots.registry.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the duty log (履职记录) of an association: what one of the four heads who serve in it did, on which day.
 *
 * <p>It is added and never changed. What was wrong is cancelled by another entry, which says why.
 */
@Entity
@Table(name = "duty_entry")
public class DutyEntry {

    /** The most characters of what was done. */
    public static final int LONGEST = 500;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "organisation_id", nullable = false, length = 36)
    private String organisation;

    @Column(name = "officer_name", nullable = false, length = Officer.LONGEST_NAME)
    private String officer;

    @Enumerated(EnumType.STRING)
    @Column(name = "four_heads", nullable = false, length = 20)
    private FourHeads fourHeads;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private DutyKind kind;

    @Column(name = "happened_on", nullable = false)
    private LocalDate happenedOn;

    @Column(nullable = false, length = LONGEST)
    private String what;

    @Column(name = "evidence_id", length = 36)
    private @Nullable String evidence;

    @Column(name = "cancels_id", length = 36)
    private @Nullable String cancels;

    @Column(name = "account_id", nullable = false, length = 36)
    private String accountId;

    @Column(name = "account_name", nullable = false, length = 100)
    private String accountName;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected DutyEntry() {
        // for the persistence provider
    }

    /** What somebody did. */
    public DutyEntry(String id, String organisation, Duty duty, Recording recording) {
        this.id = id;
        this.organisation = organisation;
        this.officer = duty.officer();
        this.fourHeads = duty.fourHeads();
        this.kind = duty.kind();
        this.happenedOn = duty.happenedOn();
        this.what = duty.what();
        this.evidence = duty.evidence();
        this.accountId = recording.accountId();
        this.accountName = recording.accountName();
        this.recordedAt = recording.at();
    }

    /**
     * What somebody did.
     *
     * @param evidence the id of the file that proves it, where there is one
     */
    public record Duty(
            String officer,
            FourHeads fourHeads,
            DutyKind kind,
            LocalDate happenedOn,
            String what,
            @Nullable String evidence) {}

    /** The entry that cancels this one, and says why. */
    public DutyEntry cancelled(String by, String reason, Recording recording) {
        var counter = new DutyEntry(
                by, organisation, new Duty(officer, fourHeads, kind, happenedOn, reason, null), recording);
        counter.cancels = id;
        return counter;
    }

    /** Whether it cancels another, so that it cannot be cancelled itself. */
    public boolean isCounter() {
        return cancels != null;
    }

    public String id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    public Duty duty() {
        return new Duty(officer, fourHeads, kind, happenedOn, what, evidence);
    }

    public String accountName() {
        return accountName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
