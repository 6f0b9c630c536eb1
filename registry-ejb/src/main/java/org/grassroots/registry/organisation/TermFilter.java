package org.grassroots.registry.organisation;

import java.io.Serializable;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Whose re-election is asked for.
 *
 * @param status those whose term stands so; null means all that are due, extended or overdue
 * @param division the top of the subtree in which they lie; null means any
 */
public record TermFilter(
        @Nullable TermStatus status, @Nullable DivisionCode division) implements Serializable {

    /** Everything that is due, extended or overdue. */
    public static final TermFilter NONE = new TermFilter(null, null);
}
