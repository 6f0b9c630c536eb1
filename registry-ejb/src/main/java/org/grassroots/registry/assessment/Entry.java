package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gives for one indicator of a case.
 *
 * @param answer the answer as JSON text; null leaves what is there, empty takes it away
 * @param figures by code, as decimal text; those not named stay, an empty text takes one away
 * @param seenVersion the case's version on which this is based, or null where only this indicator matters
 */
public record Entry(
        String caseId,
        String indicator,
        @Nullable String answer,
        Map<String, String> figures,
        @Nullable Long seenVersion)
        implements Serializable {

    public Entry {
        figures = Map.copyOf(figures);
    }
}
