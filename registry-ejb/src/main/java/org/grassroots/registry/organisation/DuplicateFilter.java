package org.grassroots.registry.organisation;

import java.io.Serializable;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.PairState;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs are asked for; null means any.
 *
 * @param division the top of the subtree in which one of the two lies
 */
public record DuplicateFilter(
        PairState state,
        @Nullable OrganisationKind kind,
        @Nullable DivisionCode division) implements Serializable {

    /** What waits for a person. */
    public static final DuplicateFilter OPEN = new DuplicateFilter(PairState.OPEN, null, null);
}
