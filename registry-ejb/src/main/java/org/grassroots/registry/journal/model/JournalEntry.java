package org.grassroots.registry.journal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.Grant;
import org.jspecify.annotations.Nullable;

/**
 * One act: who did what to which object, in which role over which division, when, from where, and how it ended.
 *
 * <p>Name and role are those of the moment of the act and are never looked up again: people change posts, the
 * record does not. An entry is written once and never changed.
 */
@Entity
@Table(name = "journal_entry")
public class JournalEntry {

    private static final int LONGEST = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal_entry_number")
    @SequenceGenerator(name = "journal_entry_number", sequenceName = "journal_entry_number", allocationSize = 50)
    private long number;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "account_id", length = 36)
    private @Nullable String accountId;

    @Column(name = "account_name", nullable = false, length = 100)
    private String accountName;

    @Column(name = "role_held", length = 30)
    private @Nullable String role;

    @Column(name = "jurisdiction_code", length = 9)
    private @Nullable String jurisdiction;

    @Column(nullable = false, length = 60)
    private String action;

    @Column(name = "object_type", nullable = false, length = 40)
    private String objectType;

    @Column(name = "object_id", nullable = false, length = 100)
    private String objectId;

    @Column(name = "before_digest", length = 64)
    private @Nullable String beforeDigest;

    @Column(name = "after_digest", length = 64)
    private @Nullable String afterDigest;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Outcome outcome;

    @Column(nullable = false, length = 100)
    private String address;

    @Column(name = "batch_id", length = 36)
    private @Nullable String batch;

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {
        // for the persistence provider
    }

    public JournalEntry(Actor actor, @Nullable Grant used, Act act, Outcome outcome, Instant recordedAt) {
        this.recordedAt = recordedAt;
        this.accountId = actor.signedIn() ? actor.id() : null;
        this.accountName = recordable(actor.name());
        this.role = used == null ? null : used.role().name();
        this.jurisdiction = used == null ? null : used.division().value();
        this.action = act.action();
        this.objectType = act.objectType();
        this.objectId = recordable(act.objectId());
        this.beforeDigest = act.beforeDigest();
        this.afterDigest = act.afterDigest();
        this.outcome = outcome;
        this.address = recordable(actor.address());
    }

    /** Says which of the acts that were ordered at once it belongs to, before it is kept. */
    public void partOf(String batchId) {
        this.batch = batchId;
    }

    // what a caller asked for may be anything: too long for the column, or with characters that one database refuses
    private static String recordable(String text) {
        var printable = text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return printable.toString();
    }
}
