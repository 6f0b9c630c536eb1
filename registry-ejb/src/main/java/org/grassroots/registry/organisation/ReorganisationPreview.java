package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.util.List;
import org.grassroots.registry.access.GrantHolder;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * What a reorganisation would touch if it happened now.
 *
 * @param members those that would merge or move; they keep their registry numbers
 * @param successor the organisation that would carry on, or null for a change of divisions
 * @param left those below the division, which stay where they are: their divisions change by plans of their own
 * @param holders who holds a role over the division or below it, and would not see what has moved
 * @param obstacle what stands in its way, or null
 */
public record ReorganisationPreview(
        List<ReorganisationMember> members,
        @Nullable ReorganisationMember successor,
        List<ReorganisationMember> left,
        List<GrantHolder> holders,
        @Nullable RegistryException obstacle)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public ReorganisationPreview {
        members = List.copyOf(members);
        left = List.copyOf(left);
        holders = List.copyOf(holders);
    }
}
