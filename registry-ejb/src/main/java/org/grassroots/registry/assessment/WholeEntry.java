package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole self-inspection at once. What is not named stays as it is.
 *
 * @param answers by indicator, as JSON text
 * @param figures by code, as decimal text
 * @param inapplicable by indicator, the reason
 * @param evidence by indicator, the ids of the files
 */
public record WholeEntry(
        String caseId,
        Map<String, String> answers,
        Map<String, String> figures,
        Map<String, String> inapplicable,
        Map<String, List<String>> evidence,
        @Nullable Long seenVersion)
        implements Serializable {

    public WholeEntry {
        answers = Map.copyOf(answers);
        figures = Map.copyOf(figures);
        inapplicable = Map.copyOf(inapplicable);
        evidence = Map.copyOf(evidence);
    }
}
