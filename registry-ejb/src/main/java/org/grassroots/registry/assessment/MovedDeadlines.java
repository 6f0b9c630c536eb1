package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * Why the deadlines of a campaign stand where they do.
 *
 * @param moves of the deadline that counts now, the first first
 * @param decisions on more time for cases and divisions, for whoever reads them
 */
public record MovedDeadlines(List<DeadlineMoveView> moves, List<ExtensionView> decisions) implements Serializable {

    public MovedDeadlines {
        moves = List.copyOf(moves);
        decisions = List.copyOf(decisions);
    }
}
