package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.organisation.model.Rearrangement;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.territory.DivisionView;
import org.grassroots.registry.territory.model.Level;
import org.grassroots.registry.territory.model.Standard;

/** 迁移: some organisations that lie in one division come to lie in another. */
@ApplicationScoped
class Moving implements Rearranging {

    private Reorganisations reorganisations;
    private Relocation relocation;

    @SuppressWarnings("NullAway.Init")
    protected Moving() {
        // for the container's proxy
    }

    @Inject
    Moving(Reorganisations reorganisations, Relocation relocation) {
        this.reorganisations = reorganisations;
        this.relocation = relocation;
    }

    @Override
    public ReorganisationKind kind() {
        return ReorganisationKind.MOVE;
    }

    @Override
    public Intent read(PlanReading reading) {
        var plan = reading.plan();
        var checks = reading.checks();
        var movers = reading.organisations("organisations", plan.organisations());
        var to = reading.division("to", plan.to());
        if (to != null && !movers.isEmpty()) {
            var there = PlanReading.code(to);
            var home = movers.get(0).division();
            movers.stream()
                    .filter(mover -> !mover.division().equals(home))
                    .forEach(mover -> checks.add("organisations", OrganisationProblem.MOVE_FROM_MANY, mover.name()));
            checks.when(there.equals(home), "to", OrganisationProblem.MOVE_NOWHERE)
                    .when(
                            !isDivision(to) || !to.holdsOn(plan.effectiveOn()) || !fits(movers, there),
                            "to",
                            OrganisationProblem.DIVISION_UNFIT,
                            to.code());
        }
        checks.verify();
        return Intent.naming(
                Rearrangement.move(movers.get(0).division(), PlanReading.code(to), plan.effectiveOn()), movers);
    }

    // development zones have codes too, but are no divisions
    private static boolean isDivision(DivisionView to) {
        return to.level() == Level.TOWNSHIP || to.standard() == Standard.GB_T_2260;
    }

    private static boolean fits(List<Organisation> movers, DivisionCode there) {
        return movers.stream().allMatch(mover -> mover.kind().fits(there));
    }

    @Override
    public List<Organisation> members(Rearrangement what, Collection<String> named) {
        return reorganisations.organisations(named);
    }

    @Override
    public void verify(Parties parties) {
        var what = parties.what();
        parties.members().forEach(member -> {
            Rearranging.requireLiving(member);
            if (!member.division().equals(what.from())) {
                throw new RegistryException(OrganisationProblem.MOVE_ELSEWHERE, member.name(), what.from());
            }
        });
        relocation.requireRoom(parties.members(), what.to());
    }

    @Override
    public void carryOut(Parties parties, Deed deed) {
        relocation.carryOut(parties, deed);
    }

    @Override
    public void verifyUndo(Parties parties) {
        relocation.verifyUndo(parties);
    }

    @Override
    public Set<Place> places(Parties parties) {
        return relocation.places(parties, parties.what().to());
    }

    @Override
    public Set<Place> placesBack(Parties parties) {
        return relocation.places(parties, parties.what().from());
    }

    @Override
    public void undo(Parties parties, Deed deed) {
        relocation.undo(parties, deed);
    }
}
