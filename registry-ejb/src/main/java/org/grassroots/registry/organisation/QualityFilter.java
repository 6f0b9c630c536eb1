package org.grassroots.registry.organisation;

import java.io.Serializable;
import org.grassroots.registry.organisation.model.QualityCheck;
import org.grassroots.registry.organisation.model.Severity;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are asked for; null means any.
 *
 * @param division the top of the subtree in which the organisation lies
 * @param gone whether those are meant that are there no longer
 * @param organisation the only organisation wanted
 */
public record QualityFilter(
        @Nullable QualityCheck check,
        @Nullable Severity severity,
        @Nullable DivisionCode division,
        @Nullable String organisation,
        boolean gone)
        implements Serializable {

    /** Everything that is there. */
    public static final QualityFilter NONE = new QualityFilter(null, null, null, null, false);
}
