package org.grassroots.registry.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A role held over a division and everything below it, or over one organisation only.
 *
 * @param division the top of the subtree, or where the one organisation lies
 * @param organisation the id of the one organisation, or null for the whole subtree
 */
public record Grant(
        Role role, DivisionCode division, @Nullable String organisation) implements Serializable {

    /** A grant on a whole subtree. */
    public static Grant on(Role role, DivisionCode division) {
        return new Grant(role, division, null);
    }
}
