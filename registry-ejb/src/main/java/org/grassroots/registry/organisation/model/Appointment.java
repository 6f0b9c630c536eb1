package org.grassroots.registry.organisation.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody held a post of an association for a run of days, in one session or through several.
 *
 * @param post null for the chair
 * @param session the session in which it began; null where the register does not say
 * @param lastSession the one in which it ended, or that goes on
 */
public record Appointment(
        String name,
        @Nullable OfficerPost post,
        @Nullable FourHeads fourHeads,
        Period held,
        @Nullable Integer session,
        @Nullable Integer lastSession)
        implements Serializable {

    /** The post as texts name it. */
    public String postName() {
        return post == null ? "CHAIR" : post.name();
    }

    public boolean isHeldOn(LocalDate day) {
        return held.contains(day);
    }
}
