package org.grassroots.registry.scheme;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.scheme.model.SchemeStatus;
import org.grassroots.registry.scheme.model.SchemeVersion;
import org.grassroots.registry.scheme.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * A scheme version without its document.
 *
 * @param schemeVersion the version that the scheme's authors gave it
 * @param variant the class of organisation that the form is for, or null for all
 * @param importedAt when it was imported, or changed last while it was a draft
 * @param importedBy the name of whoever did that
 * @param version how often this record was changed
 */
public record SchemeView(
        String id,
        String code,
        String schemeVersion,
        @Nullable String variant,
        SchemeStatus status,
        String titleZh,
        String titleEn,
        String subject,
        Source source,
        String sha256,
        Instant importedAt,
        String importedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        long version)
        implements Serializable {

    public SchemeView {
        variant = variant == null || variant.isEmpty() ? null : variant;
    }

    /** Whether it may still be replaced and published. */
    public boolean isDraft() {
        return status == SchemeStatus.DRAFT;
    }

    /** The name by which services take it. */
    public SchemeName name() {
        return new SchemeName(code, schemeVersion, variant);
    }

    static SchemeView of(SchemeVersion scheme) {
        return new SchemeView(
                scheme.id(),
                scheme.code(),
                scheme.schemeVersion(),
                scheme.variant(),
                scheme.status(),
                scheme.title().zh(),
                scheme.title().en(),
                scheme.subject(),
                scheme.source(),
                scheme.sha256(),
                scheme.importedAt(),
                scheme.importedByName(),
                scheme.publishedAt().orElse(null),
                scheme.publishedByName().orElse(null),
                scheme.version());
    }
}
