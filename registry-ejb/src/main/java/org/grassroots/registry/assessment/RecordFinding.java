package org.grassroots.registry.assessment;

import java.util.List;
import org.grassroots.registry.assessment.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something that inspectors found.
 *
 * @param indicator the indicator that it is about, or null where it is about the organisation as a whole
 * @param evidence the ids of the stored files that show it
 */
public record RecordFinding(
        String caseId,
        @Nullable String indicator,
        @Nullable Severity severity,
        @Nullable String text,
        List<String> evidence) {

    public RecordFinding {
        evidence = List.copyOf(evidence);
    }
}
