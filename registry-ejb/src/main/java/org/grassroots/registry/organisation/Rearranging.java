package org.grassroots.registry.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.organisation.model.Rearrangement;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.shared.RegistryException;

/** How the register is rearranged in one kind of ways; a bean for each kind. */
interface Rearranging {

    ReorganisationKind kind();

    /**
     * What a plan says.
     *
     * @throws RegistryException with everything that is wrong with it
     */
    Intent read(PlanReading plan);

    /**
     * Those that end, move, get another host or go along as things stand, by id.
     *
     * @param named ids of those that were named when it was planned
     */
    List<Organisation> members(Rearrangement what, Collection<String> named);

    /** Those that go along since one of the members, on which they depend, ends; by id. */
    default List<Dependent> dependents(List<Organisation> members) {
        return List.of();
    }

    /**
     * Asks that nothing stands in its way.
     *
     * @throws RegistryException with what does
     */
    void verify(Parties parties);

    /** Enters what is so from its day on. */
    void carryOut(Parties parties, Deed deed);

    /**
     * Asks that nothing stands in the way of taking it back.
     *
     * @throws RegistryException {@link OrganisationProblem#REORGANISATION_MOVED_ON} if something else happened to one
     *     of them since, {@link OrganisationProblem#DIVISION_TAKEN} if another has its place
     */
    void verifyUndo(Parties parties);

    /** Enters that from a day on things are again as they were. */
    void undo(Parties parties, Deed deed);

    /** The places that they come to have, which nobody can be granted any more who applies for one. */
    default Set<Place> places(Parties parties) {
        return Set.of();
    }

    /** The same where it is taken back. */
    Set<Place> placesBack(Parties parties);

    /** Those that come to be supervised by others without coming to lie elsewhere. */
    default List<Rerouting> rerouted(Parties parties) {
        return List.of();
    }

    /** The same where it is taken back. */
    default List<Rerouting> reroutedBack(Parties parties) {
        return List.of();
    }

    /** Those that one might take for members and that stay behind. */
    default List<OrganisationRef> left(Parties parties) {
        return List.of();
    }

    /** Asks that an organisation is as it was left. */
    static void requireAsLeft(Organisation organisation, boolean asLeft) {
        if (!asLeft) {
            throw new RegistryException(OrganisationProblem.REORGANISATION_MOVED_ON, organisation.name());
        }
    }

    /** Asks that an organisation lives. */
    static void requireLiving(Organisation organisation) {
        if (organisation.status().isTerminal()) {
            throw new RegistryException(
                    OrganisationProblem.REORGANISATION_ENDED, organisation.name(), organisation.status());
        }
    }
}
