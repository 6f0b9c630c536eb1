package org.grassroots.registry.organisation.model;

import java.io.Serializable;
import java.util.List;

/**
 * How likely it is that two records mean one body, and why.
 *
 * @param reasons what it rests upon, the name or code first
 */
public record Resemblance(List<Reason> reasons) implements Serializable {

    /** From here on two records are shown to a person. */
    public static final int WORTH_A_LOOK = 70;

    private static final int CERTAIN = 100;

    public Resemblance {
        reasons = List.copyOf(reasons);
    }

    /**
     * One reason.
     *
     * @param one what the first record has
     * @param other what the second one has
     */
    public record Reason(Signal signal, String one, String other) implements Serializable {}

    /** The same, seen from the other record. */
    public Resemblance reversed() {
        return new Resemblance(reasons.stream()
                .map(reason -> new Reason(reason.signal(), reason.other(), reason.one()))
                .toList());
    }

    /** Between 0 and 100. */
    public int score() {
        int sum = reasons.stream().mapToInt(reason -> reason.signal().points()).sum();
        return Math.max(0, Math.min(CERTAIN, sum));
    }

    /** Whether a code or the name says that they are the same, and not just that they are alike. */
    public boolean isSame() {
        return reasons.get(0).signal().isSame()
                && reasons.stream().noneMatch(reason -> reason.signal() == Signal.WIDER_REGION);
    }

    public boolean isWorthALook() {
        return score() >= WORTH_A_LOOK;
    }
}
