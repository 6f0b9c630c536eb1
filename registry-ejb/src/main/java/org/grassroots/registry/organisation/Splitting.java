package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.organisation.model.Rearrangement;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * 分立: others, which were registered themselves, come from an organisation. It carries on (派生分立), and those of its
 * dependents that are named go to one of them; or it ends (新设分立), and all that depends on it then goes there.
 */
@ApplicationScoped
class Splitting implements Rearranging {

    private Reorganisations reorganisations;
    private RegisterPlaces places;
    private LifeBook book;

    @SuppressWarnings("NullAway.Init")
    protected Splitting() {
        // for the container's proxy
    }

    @Inject
    Splitting(Reorganisations reorganisations, RegisterPlaces places, LifeBook book) {
        this.reorganisations = reorganisations;
        this.places = places;
        this.book = book;
    }

    @Override
    public ReorganisationKind kind() {
        return ReorganisationKind.SPLIT;
    }

    @Override
    public Intent read(PlanReading reading) {
        var plan = reading.plan();
        var checks = reading.checks();
        var origins = reading.organisations("organisations", plan.organisations());
        var successors = reading.organisations("successors", plan.successors());
        checks.when(origins.size() > 1, "organisations", OrganisationProblem.SPLIT_ONE)
                .when(plan.ends() && successors.size() == 1, "successors", OrganisationProblem.SPLIT_FEW);
        origins.stream().limit(1).forEach(origin -> compare(origin, successors, reading));
        var dependents = reading.known("dependents", plan.dependents());
        var heir = heir(successors, reading);
        checks.when(!dependents.isEmpty() && heir == null, "heir", OrganisationProblem.SPLIT_HEIR)
                .verify();
        var ids = successors.stream().map(Organisation::id).toList();
        return Intent.naming(
                Rearrangement.split(
                        origins.get(0).id(), plan.ends(), ids, heir == null ? null : heir.id(), plan.effectiveOn()),
                dependents);
    }

    private static void compare(Organisation origin, List<Organisation> successors, PlanReading reading) {
        reading.checks().when(successors.contains(origin), "successors", OrganisationProblem.SPLIT_SELF);
        successors.stream()
                .filter(successor -> successor.kind() != origin.kind())
                .forEach(successor ->
                        reading.checks().add("successors", OrganisationProblem.SPLIT_KINDS, successor.name()));
    }

    private static @Nullable Organisation heir(List<Organisation> successors, PlanReading reading) {
        var told = reading.plan().heir();
        var heirs = reading.known("heir", told == null ? List.of() : List.of(told));
        reading.checks().when(!successors.containsAll(heirs), "heir", OrganisationProblem.SPLIT_HEIR);
        return heirs.isEmpty() ? null : heirs.get(0);
    }

    @Override
    public List<Organisation> members(Rearrangement what, Collection<String> named) {
        return what.originEnds() ? dependents(what) : reorganisations.organisations(named);
    }

    private List<Organisation> dependents(Rearrangement what) {
        return reorganisations.dependents(Objects.requireNonNull(what.origin()));
    }

    @Override
    public void verify(Parties parties) {
        var origin = parties.origin();
        if (origin.status() != LifecycleStatus.ACTIVE) {
            throw new RegistryException(OrganisationProblem.SPLIT_NOT_ACTIVE, origin.name(), origin.status());
        }
        parties.successors().forEach(Rearranging::requireLiving);
        parties.members().forEach(member -> {
            Rearranging.requireLiving(member);
            if (!member.dependsOn(origin)) {
                throw new RegistryException(OrganisationProblem.SPLIT_NOT_DEPENDENT, member.name());
            }
            if (parties.heir().isEmpty()) {
                throw new RegistryException(OrganisationProblem.SPLIT_DEPENDENTS, member.name());
            }
        });
    }

    @Override
    public void carryOut(Parties parties, Deed deed) {
        parties.heir().ifPresent(heir -> parties.members().forEach(member -> book.depend(member, heir, deed)));
        if (parties.what().originEnds()) {
            var origin = parties.origin();
            book.turn(origin, deed.step(origin.id(), LifeAct.SPLIT), deed.plannedBy());
        }
    }

    @Override
    public void verifyUndo(Parties parties) {
        var origin = parties.origin();
        boolean ended = origin.status() == LifecycleStatus.DEREGISTERED;
        boolean lives = !origin.status().isTerminal();
        Rearranging.requireAsLeft(origin, parties.what().originEnds() ? ended : lives);
        parties.members()
                .forEach(member -> Rearranging.requireAsLeft(
                        member,
                        !member.status().isTerminal()
                                && parties.heir().filter(member::dependsOn).isPresent()));
        if (ended) {
            places.requireTheirPlaces(List.of(origin));
        }
    }

    @Override
    public Set<Place> placesBack(Parties parties) {
        return parties.what().originEnds() ? Set.of(parties.origin().itsPlace()) : Set.of();
    }

    @Override
    public void undo(Parties parties, Deed deed) {
        var origin = parties.origin();
        if (parties.what().originEnds()) {
            book.revive(origin, deed);
        }
        parties.members().forEach(member -> book.depend(member, origin, deed));
    }

    @Override
    public List<OrganisationRef> left(Parties parties) {
        return parties.what().originEnds()
                ? List.of()
                : dependents(parties.what()).stream()
                        .filter(one -> !parties.members().contains(one))
                        .map(OrganisationRef::of)
                        .toList();
    }
}
