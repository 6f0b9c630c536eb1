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
import org.grassroots.registry.shared.RegistryException;

/** 区划调整: all that lies in one division lies in another of its level; it is found on the day. */
@ApplicationScoped
class DivisionChanging implements Rearranging {

    private static final int MOST_LEFT = 200;

    private Reorganisations reorganisations;
    private Relocation relocation;

    @SuppressWarnings("NullAway.Init")
    protected DivisionChanging() {
        // for the container's proxy
    }

    @Inject
    DivisionChanging(Reorganisations reorganisations, Relocation relocation) {
        this.reorganisations = reorganisations;
        this.relocation = relocation;
    }

    @Override
    public ReorganisationKind kind() {
        return ReorganisationKind.DIVISION_CHANGE;
    }

    @Override
    public Intent read(PlanReading reading) {
        var day = reading.plan().effectiveOn();
        var from = reading.division("from", reading.plan().from());
        var to = reading.division("to", reading.plan().to());
        var checks = reading.checks();
        if (from != null && to != null) {
            boolean unlike = from.level() != to.level() || from.code().equals(to.code());
            checks.when(unlike, "to", OrganisationProblem.DIVISIONS_UNFIT)
                    .when(!to.holdsOn(day), "to", OrganisationProblem.DIVISION_UNFIT, to.code());
        }
        checks.verify();
        return Intent.found(Rearrangement.divisionChange(PlanReading.code(from), PlanReading.code(to), day));
    }

    @Override
    public List<Organisation> members(Rearrangement what, Collection<String> named) {
        return reorganisations.residents(what.from());
    }

    @Override
    public void verify(Parties parties) {
        var what = parties.what();
        if (parties.members().isEmpty()) {
            throw new RegistryException(OrganisationProblem.DIVISION_EMPTY, what.from());
        }
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

    @Override
    public List<OrganisationRef> left(Parties parties) {
        return reorganisations.livingBelow(parties.what().from(), MOST_LEFT);
    }
}
