package org.grassroots.registry.assessment;

import org.grassroots.registry.assessment.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something that inspectors found.
 *
 * @param indicator the indicator that it is about, or null where it is about the organisation as a whole
 */
public record RecordFinding(
        String caseId,
        @Nullable String indicator,
        @Nullable Severity severity,
        @Nullable String text) {}
