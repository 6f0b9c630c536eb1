package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.grassroots.registry.organisation.model.Rearrangement;
import org.jspecify.annotations.Nullable;

/**
 * A split.
 *
 * @param origin the organisation from which others come
 * @param ends whether it ends
 * @param heir the successor to which dependents go, or null
 */
public record SplitView(
        ReorganisationMember origin, boolean ends, @Nullable ReorganisationMember heir) implements Serializable {

    private static final long serialVersionUID = 1L;

    static @Nullable SplitView of(Rearrangement what, Map<String, ReorganisationMember> known) {
        var origin = what.origin();
        var heir = what.heir();
        return origin == null
                ? null
                : new SplitView(
                        Objects.requireNonNull(known.get(origin)),
                        what.originEnds(),
                        heir == null ? null : known.get(heir));
    }
}
