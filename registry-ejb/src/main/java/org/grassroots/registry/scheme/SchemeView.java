package org.grassroots.registry.scheme;

import java.io.Serializable;
import java.time.Instant;
import org.grassroots.registry.scheme.model.SchemeStatus;
import org.grassroots.registry.scheme.model.SchemeVersion;
import org.grassroots.registry.scheme.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * A scheme version without its document.
 *
 * @param schemeVersion the version that the scheme's authors gave it
 * @param variant the class of organisation that the form is for, or null for all
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
        @Nullable Instant publishedAt,
        long version)
        implements Serializable {

    /** Whether it may still be replaced and published. */
    public boolean isDraft() {
        return status == SchemeStatus.DRAFT;
    }

    static SchemeView of(SchemeVersion scheme) {
        return new SchemeView(
                scheme.id(),
                scheme.code(),
                scheme.schemeVersion(),
                scheme.variant().isEmpty() ? null : scheme.variant(),
                scheme.status(),
                scheme.title().zh(),
                scheme.title().en(),
                scheme.subject(),
                scheme.source(),
                scheme.sha256(),
                scheme.importedAt(),
                scheme.publishedAt().orElse(null),
                scheme.version());
    }
}
