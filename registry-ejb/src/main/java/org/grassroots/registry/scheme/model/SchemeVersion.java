package org.grassroots.registry.scheme.model;

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
 * 指标体系版本: one scheme document under its code, version and variant.
 *
 * <p>It is imported as a draft, replaced by better drafts, and published; from then on its document never changes, so
 * that every score can be computed again.
 */
@Entity
@Table(name = "scheme_version")
public class SchemeVersion {

    private static final int MOST_LISTED = 200;

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Column(name = "scheme_code", nullable = false, length = 40)
    private String code;

    @Column(name = "scheme_version", nullable = false, length = 40)
    private String schemeVersion;

    @Column(nullable = false, length = 40)
    private String variant;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private SchemeStatus status = SchemeStatus.DRAFT;

    @Column(nullable = false, columnDefinition = "TEXT")
    private String document;

    @Column(nullable = false, length = 64)
    private String sha256;

    @Column(name = "title_zh", nullable = false, length = 200)
    private String titleZh;

    @Column(name = "title_en", nullable = false, length = 200)
    private String titleEn;

    @Column(name = "subject_kind", nullable = false, length = 40)
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Source source;

    @Column(name = "imported_by", nullable = false, length = 36)
    private String importedBy;

    @Column(name = "imported_by_name", nullable = false, length = 100)
    private String importedByName;

    @Column(name = "imported_at", nullable = false)
    private Instant importedAt;

    @Column(name = "published_by", length = 36)
    private @Nullable String publishedBy;

    @Column(name = "published_by_name", length = 100)
    private @Nullable String publishedByName;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected SchemeVersion() {
        // for the persistence provider
    }

    /** Who does something with a version, by account and by the name that people know. */
    public record Author(String account, String name) {}

    /** Imports a draft. */
    public SchemeVersion(String id, SchemeDocument document, Author author, Instant importedAt) {
        var identity = document.scheme().identity();
        this.id = id;
        this.code = identity.code();
        this.schemeVersion = identity.version();
        this.variant = identity.variant() == null ? "" : identity.variant();
        this.document = document.canonical();
        this.sha256 = document.sha256();
        this.titleZh = listed(document.scheme().title().zh());
        this.titleEn = listed(document.scheme().title().en());
        this.subject = identity.subject();
        this.source = identity.source();
        this.importedBy = author.account();
        this.importedByName = author.name();
        this.importedAt = importedAt;
    }

    /** Puts a better draft in the place of this one; whoever asks has seen that it still is a draft. */
    public void replaceBy(SchemeDocument better, Author by, Instant at) {
        requireDraft();
        requireSameName(better.scheme().identity());
        document = better.canonical();
        sha256 = better.sha256();
        titleZh = listed(better.scheme().title().zh());
        titleEn = listed(better.scheme().title().en());
        subject = better.scheme().identity().subject();
        source = better.scheme().identity().source();
        importedBy = by.account();
        importedByName = by.name();
        importedAt = at;
    }

    /** Puts the version in force; one whose document is an archived scheme can only be looked up. */
    public void publish(boolean archived, Author by, Instant at) {
        requireDraft();
        status = archived ? SchemeStatus.ARCHIVED : SchemeStatus.PUBLISHED;
        publishedBy = by.account();
        publishedByName = by.name();
        publishedAt = at;
    }

    /** As much of a title as lists show; the document has all of it. */
    private static String listed(String title) {
        return title.length() <= MOST_LISTED ? title : title.substring(0, MOST_LISTED - 1) + "…";
    }

    private void requireSameName(Scheme.Identity other) {
        var same = code.equals(other.code())
                && schemeVersion.equals(other.version())
                && variant.equals(other.variant() == null ? "" : other.variant());
        if (!same) {
            throw new IllegalArgumentException("a draft keeps code, version and variant: " + id);
        }
    }

    private void requireDraft() {
        if (status != SchemeStatus.DRAFT) {
            throw new IllegalStateException("a published scheme never changes: " + id);
        }
    }

    public boolean isDraft() {
        return status == SchemeStatus.DRAFT;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String schemeVersion() {
        return schemeVersion;
    }

    /** The class of organisation the form is for; empty for all. */
    public String variant() {
        return variant;
    }

    public SchemeStatus status() {
        return status;
    }

    /** The document in its canonical form. */
    public String document() {
        return document;
    }

    public String sha256() {
        return sha256;
    }

    public Title title() {
        return new Title(titleZh, titleEn);
    }

    public String subject() {
        return subject;
    }

    public Source source() {
        return source;
    }

    public String importedBy() {
        return importedBy;
    }

    /** The name of whoever imported it or changed it last. */
    public String importedByName() {
        return importedByName;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public Optional<String> publishedBy() {
        return Optional.ofNullable(publishedBy);
    }

    public Optional<String> publishedByName() {
        return Optional.ofNullable(publishedByName);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }
}
