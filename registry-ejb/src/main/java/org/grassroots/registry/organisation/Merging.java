package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.organisation.model.Rearrangement;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.shared.RegistryException;

/** 合并: one organisation carries on for others of its kind, which end; what depends on these depends on it from then on. */
@ApplicationScoped
class Merging implements Rearranging {

    private Reorganisations reorganisations;
    private RegisterPlaces places;
    private LifeBook book;

    @SuppressWarnings("NullAway.Init")
    protected Merging() {
        // for the container's proxy
    }

    @Inject
    Merging(Reorganisations reorganisations, RegisterPlaces places, LifeBook book) {
        this.reorganisations = reorganisations;
        this.places = places;
        this.book = book;
    }

    @Override
    public ReorganisationKind kind() {
        return ReorganisationKind.MERGER;
    }

    @Override
    public Intent read(PlanReading reading) {
        var plan = reading.plan();
        var checks = reading.checks();
        var successors = reading.organisations("successors", plan.successors());
        var members = reading.organisations("organisations", plan.organisations());
        checks.when(successors.size() > 1, "successors", OrganisationProblem.MERGER_ONE);
        for (var successor : successors) {
            checks.when(members.contains(successor), "successors", OrganisationProblem.MERGER_SELF);
            members.stream()
                    .filter(member -> member.kind() != successor.kind())
                    .forEach(member -> checks.add("successors", OrganisationProblem.MERGER_KINDS, member.name()));
        }
        checks.verify();
        return Intent.naming(Rearrangement.merger(successors.get(0).id(), plan.effectiveOn()), members);
    }

    @Override
    public List<Organisation> members(Rearrangement what, Collection<String> named) {
        return reorganisations.organisations(named);
    }

    @Override
    public List<Dependent> dependents(List<Organisation> members) {
        return reorganisations.dependents(members);
    }

    @Override
    public void verify(Parties parties) {
        Stream.concat(parties.successors().stream(), parties.members().stream())
                .filter(one -> one.status() != LifecycleStatus.ACTIVE)
                .findFirst()
                .ifPresent(one -> {
                    throw new RegistryException(OrganisationProblem.MERGER_NOT_ACTIVE, one.name(), one.status());
                });
    }

    @Override
    public void carryOut(Parties parties, Deed deed) {
        parties.members().forEach(member -> book.turn(member, deed.step(member.id(), LifeAct.MERGE), deed.plannedBy()));
        var successor = parties.successors().get(0);
        parties.dependents().forEach(one -> book.depend(one.organisation(), successor, deed));
    }

    @Override
    public void verifyUndo(Parties parties) {
        parties.members()
                .forEach(member -> Rearranging.requireAsLeft(member, member.status() == LifecycleStatus.MERGED));
        places.requireTheirPlaces(parties.members());
        var successor = parties.successors().get(0);
        parties.dependents().stream()
                .map(Dependent::organisation)
                .forEach(one -> Rearranging.requireAsLeft(one, !one.status().isTerminal() && one.dependsOn(successor)));
    }

    @Override
    public Set<Place> placesBack(Parties parties) {
        return parties.members().stream().map(Organisation::itsPlace).collect(Collectors.toSet());
    }

    @Override
    public void undo(Parties parties, Deed deed) {
        parties.members().forEach(member -> book.revive(member, deed));
        parties.dependents().forEach(one -> book.depend(one.organisation(), one.parent(), deed));
    }
}
