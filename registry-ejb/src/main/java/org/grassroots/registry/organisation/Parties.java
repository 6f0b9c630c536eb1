package org.grassroots.registry.organisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Rearrangement;
import org.jspecify.annotations.Nullable;

/**
 * Whom a rearrangement touches, as things stand.
 *
 * @param members those that end, move, get another host or go along, by id
 * @param named those that it names beside them, by their ids
 */
record Parties(Rearrangement what, List<Organisation> members, Map<String, Organisation> named) {

    Parties {
        members = List.copyOf(members);
        named = Map.copyOf(named);
    }

    /** The organisation that splits. */
    Organisation origin() {
        return named(Objects.requireNonNull(what.origin()));
    }

    /** Those that carry on, by id. */
    List<Organisation> successors() {
        return what.successors().stream().sorted().map(this::named).toList();
    }

    /** The successor to which dependents go. */
    Optional<Organisation> heir() {
        return Optional.ofNullable(what.heir()).map(this::named);
    }

    private Organisation named(String id) {
        return Objects.requireNonNull(named.get(id));
    }

    /** The ids of all of them. */
    List<String> ids() {
        return Stream.concat(members.stream().map(Organisation::id), named.keySet().stream())
                .distinct()
                .toList();
    }

    /** The members as they are shown. */
    List<ReorganisationMember> shownMembers() {
        return shown(members);
    }

    /** Those that carry on as they are shown. */
    List<ReorganisationMember> shownSuccessors() {
        return shown(successors());
    }

    /** The split as it is shown; null where nothing splits. */
    @Nullable
    SplitView shownSplit() {
        return what.origin() == null
                ? null
                : new SplitView(
                        shown(origin()),
                        what.originEnds(),
                        heir().map(Parties::shown).orElse(null));
    }

    private static List<ReorganisationMember> shown(List<Organisation> those) {
        return those.stream().map(Parties::shown).toList();
    }

    private static ReorganisationMember shown(Organisation one) {
        return ReorganisationMember.of(OrganisationRef.of(one));
    }
}
