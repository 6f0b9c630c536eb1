package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * A stored result computed again from its frozen case.
 *
 * @param equal whether every byte is the same
 * @param differences what is not: {@code frozen}, {@code result}, {@code explanation}, {@code scheme} or {@code engine}
 */
public record Reproduction(String caseId, boolean equal, List<String> differences) implements Serializable {

    public Reproduction {
        differences = List.copyOf(differences);
    }
}
