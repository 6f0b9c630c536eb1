package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.util.List;
import org.grassroots.registry.access.GrantHolder;
import org.grassroots.registry.organisation.model.CodeFinding;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * What a reorganisation would touch if it happened, or were taken back, now.
 *
 * @param back whether it would be taken back
 * @param members those that would merge, move, get another host or go along; they keep their registry numbers
 * @param successors those that would carry on
 * @param dependents those that would go along since what they depend on would end
 * @param split what would split and how, or null for every other kind
 * @param to the code of the division to which they would come, or null where none changes
 * @param rerouted those that others would supervise, since their host would be another's
 * @param left those that stay behind: below a division that changes, dependents that are not named, others of the host
 * @param holders who holds a role over the division or below it, and would not see what has moved
 * @param matters what is under way about them, and for the places that they would take
 * @param findings what is unusual about the credit code of the new host
 * @param obstacle what stands in its way, or null
 */
public record ReorganisationPreview(
        ReorganisationKind kind,
        boolean back,
        List<ReorganisationMember> members,
        List<ReorganisationMember> successors,
        List<DependentView> dependents,
        @Nullable SplitView split,
        @Nullable String to,
        List<Rerouting> rerouted,
        List<ReorganisationMember> left,
        List<GrantHolder> holders,
        UnderWay matters,
        List<CodeFinding> findings,
        @Nullable RegistryException obstacle)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public ReorganisationPreview {
        members = List.copyOf(members);
        successors = List.copyOf(successors);
        dependents = List.copyOf(dependents);
        rerouted = List.copyOf(rerouted);
        left = List.copyOf(left);
        findings = List.copyOf(findings);
        holders = List.copyOf(holders);
    }
}
