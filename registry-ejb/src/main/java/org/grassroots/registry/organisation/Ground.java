package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.util.List;

/**
 * On whose word something is done, and why.
 *
 * @param evidence ids of the files that prove it
 */
public record Ground(Decision decision, String reason, List<String> evidence) implements Serializable {

    private static final long serialVersionUID = 1L;

    public Ground {
        evidence = List.copyOf(evidence);
    }
}
