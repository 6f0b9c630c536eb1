package org.grassroots.registry.registration;

import java.io.Serializable;
import java.util.List;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * What became of the applications that somebody ordered at once, each of them, in the order in which they were ticked.
 *
 * @param batch the number that their entries in the journal have in common, or null where it was only tried
 */
public record BatchReport(@Nullable String batch, List<Line> lines) implements Serializable {

    public BatchReport {
        lines = List.copyOf(lines);
    }

    /** What became of one of them. */
    public enum Outcome {
        /** It was tried, and nothing stood in the way. */
        FIT,
        DONE,
        REFUSED
    }

    /**
     * One of them.
     *
     * @param reason the rule that stood in the way, or null
     */
    public record Line(
            Ticked ticked, Outcome outcome, @Nullable RegistryException reason) implements Serializable {}

    /** How many ended so. */
    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
