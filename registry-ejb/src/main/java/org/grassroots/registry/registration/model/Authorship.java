package org.grassroots.registry.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who wrote an application, and who touched it last. */
@Embeddable
public class Authorship {

    @Column(name = "applicant_id", nullable = false, length = 36)
    private String applicant;

    @Column(name = "applicant_name", nullable = false, length = 100)
    private String applicantName;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false, length = 100)
    private String changedBy;

    @Column(name = "copied_from", length = 36)
    private @Nullable String copiedFrom;

    @Column(name = "renews_organisation_id", length = 36)
    private @Nullable String renews;

    @SuppressWarnings("NullAway.Init")
    protected Authorship() {
        // for the persistence provider
    }

    Authorship(Signature by) {
        this.applicant = by.account();
        this.applicantName = by.name();
        this.createdAt = by.at();
        this.changedAt = by.at();
        this.changedBy = by.name();
    }

    /** It takes up again what another application said. */
    void copying(String application) {
        copiedFrom = application;
    }

    /** It begins anew what an organisation was that expired. */
    void renewing(String organisation) {
        renews = organisation;
    }

    void touched(Signature by) {
        changedAt = by.at();
        changedBy = by.name();
    }

    boolean isBy(String account) {
        return applicant.equals(account);
    }

    public String applicantName() {
        return applicantName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    /** The application that this one takes up again after it, or what came of it, had ended; null for most. */
    public @Nullable String copiedFrom() {
        return copiedFrom;
    }

    /** The organisation that expired and begins anew with it; null for most. */
    public @Nullable String renews() {
        return renews;
    }
}
