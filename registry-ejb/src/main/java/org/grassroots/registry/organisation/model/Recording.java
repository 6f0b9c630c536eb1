package org.grassroots.registry.organisation.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.Grant;
import org.jspecify.annotations.Nullable;

/**
 * When something was entered in the register, by whom and in which role.
 *
 * @param at cut to microseconds, which is all that the databases keep
 * @param proposedBy who had proposed it, where somebody else did
 */
public record Recording(
        Instant at,
        String accountId,
        String accountName,
        @Nullable String role,
        @Nullable String proposedBy) implements Serializable {

    public Recording {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * By somebody at an instant.
     *
     * @param used the grant under which it was done, or null where the system did it by itself
     */
    public static Recording by(Actor actor, @Nullable Grant used, Instant at) {
        return new Recording(
                at, actor.id(), actor.name(), used == null ? null : used.role().name(), null);
    }

    /** The same at another instant. */
    public Recording at(Instant other) {
        return new Recording(other, accountId, accountName, role, proposedBy);
    }

    /** The same, entered on the word of somebody else. */
    public Recording proposedBy(String someone) {
        return new Recording(at, accountId, accountName, role, someone);
    }
}
