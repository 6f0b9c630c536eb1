package org.grassroots.registry.organisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.organisation.model.Rearrangement;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Whom a rearrangement touches, as things stand.
 *
 * @param members those that end, move, get another host or go along, by id
 * @param dependents those that go along since a member, on which they depend, ends
 * @param named those that it names beside them, by their ids
 */
record Parties(
        Rearrangement what, List<Organisation> members, List<Dependent> dependents, Map<String, Organisation> named) {

    Parties {
        members = List.copyOf(members);
        dependents = List.copyOf(dependents);
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
        var along = dependents.stream().map(one -> one.organisation().id());
        return Stream.of(members.stream().map(Organisation::id), along, named.keySet().stream())
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /**
     * About whom and what one asks what is under way before it happens, or is taken back.
     *
     * @param taken the places that they come to have
     */
    MatterScope scope(Set<Place> taken) {
        var ending = Stream.concat(members.stream(), what.origin() == null ? Stream.empty() : Stream.of(origin()))
                .toList();
        var divisions = what.kind() == ReorganisationKind.HOST_CHANGE
                ? Stream.<DivisionCode>empty()
                : ending.stream().map(Organisation::division);
        var between = what.isBetweenDivisions() ? Stream.of(what.from(), what.to()) : Stream.<DivisionCode>empty();
        return new MatterScope(
                Set.copyOf(ids()),
                Stream.concat(divisions, between).collect(Collectors.toSet()),
                taken,
                Stream.of(what.fromHost(), what.toHost())
                        .flatMap(Stream::ofNullable)
                        .map(Host::code)
                        .collect(Collectors.toSet()),
                what.kind().hasSuccessors()
                        ? ending.stream().map(Organisation::writtenNumber).collect(Collectors.toSet())
                        : Set.of());
    }

    /** The places that the members would have if an attribute were otherwise. */
    Set<Place> placesWith(Attribute attribute, String content) {
        return members.stream().map(one -> one.placeWith(attribute, content)).collect(Collectors.toSet());
    }

    /** The members as they are shown. */
    List<ReorganisationMember> shownMembers() {
        return shown(members);
    }

    /** Those that go along by their ids, each with the id of what it depends on. */
    Map<String, String> parents() {
        return dependents.stream()
                .collect(Collectors.toMap(
                        one -> one.organisation().id(), one -> one.parent().id()));
    }

    /** Those that go along as they are shown. */
    List<DependentView> shownDependents() {
        return dependents.stream()
                .map(one -> new DependentView(shown(one.organisation()), shown(one.parent())))
                .toList();
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
