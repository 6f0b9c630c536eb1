package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.shared.DivisionCode;

/** That organisations come to lie in another division, whether all of a division do or some. */
@ApplicationScoped
class Relocation {

    private RegisterPlaces places;
    private LifeBook book;

    @SuppressWarnings("NullAway.Init")
    protected Relocation() {
        // for the container's proxy
    }

    @Inject
    Relocation(RegisterPlaces places, LifeBook book) {
        this.places = places;
        this.book = book;
    }

    /** Asks that nobody else has the places that they come to have. */
    void requireRoom(List<Organisation> movers, DivisionCode there) {
        places.requireFree(movers, Attribute.DIVISION, there.value());
    }

    /** The places that they come to have there. */
    Set<Place> places(Parties parties, DivisionCode there) {
        return parties.placesWith(Attribute.DIVISION, there.value());
    }

    void carryOut(Parties parties, Deed deed) {
        var there = parties.what().to();
        parties.members().forEach(member -> book.move(member, there, deed));
    }

    /** Asks that they live where they came to lie, and that where they lay is free. */
    void verifyUndo(Parties parties) {
        var what = parties.what();
        parties.members()
                .forEach(member -> Rearranging.requireAsLeft(
                        member,
                        !member.status().isTerminal() && member.division().equals(what.to())));
        requireRoom(parties.members(), what.from());
    }

    void undo(Parties parties, Deed deed) {
        var home = parties.what().from();
        parties.members().forEach(member -> book.move(member, home, deed));
    }
}
