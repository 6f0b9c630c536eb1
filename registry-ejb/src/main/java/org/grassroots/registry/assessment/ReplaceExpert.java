package org.grassroots.registry.assessment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes over a seat on a panel.
 *
 * @param seat the id of the seat that is left
 * @param expert the account that comes; the same one where somebody shall rate again
 */
public record ReplaceExpert(
        String caseId,
        String seat,
        String expert,
        String reason,
        @Nullable Long seenVersion) implements Serializable {

    private static final long serialVersionUID = 1L;
}
