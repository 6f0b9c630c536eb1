package org.grassroots.registry.evidence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;

/**
 * A file that somebody handed in as proof: its name, what it is, its fingerprint, for which division, by whom.
 *
 * <p>It is written once and never changed. The content lies in the data directory under the fingerprint, so the same
 * file handed in twice is two of these and one content.
 */
@Entity
@Table(name = "evidence")
public class Evidence {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "file_name", nullable = false, length = 200)
    private String fileName;

    @Column(name = "media_type", nullable = false, length = 100)
    private String mediaType;

    @Column(name = "size_in_bytes", nullable = false)
    private long size;

    @Column(nullable = false, length = 64)
    private String sha256;

    @Column(name = "jurisdiction_code", nullable = false, length = 9)
    private String jurisdiction;

    @Column(name = "stored_at", nullable = false)
    private Instant storedAt;

    @Column(name = "account_id", nullable = false, length = 36)
    private String accountId;

    @Column(name = "account_name", nullable = false, length = 100)
    private String accountName;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {
        // for the persistence provider
    }

    public Evidence(
            String id, FileName name, String mediaType, Fingerprint content, DivisionCode jurisdiction, Stored stored) {
        this.id = id;
        this.fileName = name.value();
        this.mediaType = mediaType;
        this.size = content.size();
        this.sha256 = content.sha256();
        this.jurisdiction = jurisdiction.value();
        this.storedAt = stored.at();
        this.accountId = stored.by().id();
        this.accountName = stored.by().name();
    }

    /**
     * By whom and when a file was handed in.
     *
     * @param at cut to microseconds, which is all that the databases keep
     */
    public record Stored(Actor by, Instant at) {

        public Stored {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** The same file as one of another division, still by whoever handed it in when they did. */
    public Evidence handedOn(String newId, DivisionCode to) {
        var there = new Evidence();
        there.id = newId;
        there.fileName = fileName;
        there.mediaType = mediaType;
        there.size = size;
        there.sha256 = sha256;
        there.jurisdiction = to.value();
        there.storedAt = storedAt;
        there.accountId = accountId;
        there.accountName = accountName;
        return there;
    }

    public String id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public Fingerprint content() {
        return new Fingerprint(sha256, size);
    }

    public DivisionCode jurisdiction() {
        return new DivisionCode(jurisdiction);
    }

    public Instant storedAt() {
        return storedAt;
    }

    /** Whether {@code account} handed it in. */
    public boolean isBy(String account) {
        return accountId.equals(account);
    }

    public String accountName() {
        return accountName;
    }
}
