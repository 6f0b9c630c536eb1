package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.util.List;
import org.grassroots.registry.access.GrantHolder;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * What a reorganisation would touch if it happened now.
 *
 * @param members those that would merge, move, get another host or go along; they keep their registry numbers
 * @param successors those that would carry on
 * @param split what would split and how, or null for every other kind
 * @param to the code of the division to which they would come, or null where none changes
 * @param left those that stay behind: below a division that changes, dependents that are not named, others of the host
 * @param holders who holds a role over the division or below it, and would not see what has moved
 * @param obstacle what stands in its way, or null
 */
public record ReorganisationPreview(
        List<ReorganisationMember> members,
        List<ReorganisationMember> successors,
        @Nullable SplitView split,
        @Nullable String to,
        List<ReorganisationMember> left,
        List<GrantHolder> holders,
        @Nullable RegistryException obstacle)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public ReorganisationPreview {
        members = List.copyOf(members);
        successors = List.copyOf(successors);
        left = List.copyOf(left);
        holders = List.copyOf(holders);
    }
}
