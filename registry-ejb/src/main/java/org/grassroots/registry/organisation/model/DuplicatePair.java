package org.grassroots.registry.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two organisations that may be one.
 *
 * <p>The pair is found when a name or a code is entered and waits for a person, who says that they are two or one. That
 * is remembered as long as it holds: once a name or a code of either changes and they still are alike, the pair is open
 * again.
 */
@Entity
@Table(name = "duplicate_pair")
public class DuplicatePair {

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Column(name = "first_id", nullable = false, length = 36)
    private String first;

    @Column(name = "second_id", nullable = false, length = 36)
    private String second;

    @Column(nullable = false)
    private int score;

    @Column(nullable = false)
    private String reasons;

    @Column(nullable = false, length = 64)
    private String digest;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private PairState state = PairState.OPEN;

    @Column(name = "found_at", nullable = false)
    private Instant foundAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by", length = 36)
    private @Nullable String decidedBy;

    @Column(name = "decided_name", length = 100)
    private @Nullable String decidedName;

    @Column(name = "decided_as", length = 30)
    private @Nullable String decidedAs;

    @Column(length = 500)
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected DuplicatePair() {
        // for the persistence provider
    }

    /**
     * Two organisations that were found to be alike.
     *
     * @param resemblance as seen from the one whose id comes first
     * @param digest of the names and codes of both
     */
    public DuplicatePair(String id, String one, String other, Resemblance resemblance, String digest, Instant foundAt) {
        this.id = id;
        this.first = one.compareTo(other) < 0 ? one : other;
        this.second = first.equals(one) ? other : one;
        this.foundAt = foundAt;
        this.score = resemblance.score();
        this.reasons = ReasonsText.of(resemblance.reasons());
        this.digest = digest;
    }

    /** They were compared again: what was decided holds as long as their names and codes are what they were then. */
    public void findAgain(Resemblance resemblance, String found, Instant at) {
        if (found.equals(digest)) {
            return;
        }
        score = resemblance.score();
        reasons = ReasonsText.of(resemblance.reasons());
        digest = found;
        foundAt = at;
        state = PairState.OPEN;
        decidedAt = null;
        decidedBy = null;
        decidedName = null;
        decidedAs = null;
        reason = null;
    }

    /** A person said what they are. */
    public void decide(PairState verdict, String because, Recording by) {
        state = verdict;
        reason = because;
        decidedAt = by.at();
        decidedBy = by.accountId();
        decidedName = by.accountName();
        decidedAs = by.role();
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String first() {
        return first;
    }

    public String second() {
        return second;
    }

    public Resemblance resemblance() {
        return new Resemblance(ReasonsText.read(reasons));
    }

    public int score() {
        return score;
    }

    public PairState state() {
        return state;
    }

    public Instant foundAt() {
        return foundAt;
    }

    /** Who decided it, when and in which role; empty while nobody did. */
    public Optional<Recording> decided() {
        return decidedAt == null || decidedBy == null || decidedName == null
                ? Optional.empty()
                : Optional.of(new Recording(decidedAt, decidedBy, decidedName, decidedAs, null));
    }

    public @Nullable String reason() {
        return reason;
    }

    /** The other one of the two. */
    public String beside(String organisation) {
        return first.equals(organisation) ? second : first;
    }
}
