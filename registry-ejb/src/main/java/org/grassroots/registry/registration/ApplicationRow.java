package org.grassroots.registry.registration;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Route;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.Chain;
import org.grassroots.registry.registration.model.Desk;
import org.grassroots.registry.registration.model.Transition;
import org.grassroots.registry.registration.model.Verb;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * An application as lists show it.
 *
 * @param jurisdiction who is to supervise it, as far as the draft tells
 * @param name what is applied for, as far as the draft names it
 * @param submittedAt the latest handing in, or null for what was never handed in
 * @param version what a step taken from the list is based on
 */
public record ApplicationRow(
        String id,
        OrganisationKind kind,
        DivisionCode division,
        String jurisdiction,
        @Nullable String name,
        ApplicationState state,
        String applicantName,
        @Nullable Instant submittedAt,
        Instant changedAt,
        long version)
        implements Serializable {

    /** The way that it goes: what the province supervises came to it at once. */
    public Chain chain() {
        return Chain.of(kind, new DivisionCode(jurisdiction).isProvince() ? Route.DIRECT : Route.LOCAL);
    }

    /** The step that leads on from where it lies, if {@code actor} sits at the desk; not yet whether they are barred. */
    public Optional<Verb> waitsFor(Actor actor) {
        return chain().startingIn(state).stream()
                .filter(line -> line.verb().goesOn())
                .filter(line -> line.desks().stream().anyMatch(desk -> sitsAt(actor, desk)))
                .map(Transition::verb)
                .findFirst();
    }

    private boolean sitsAt(Actor actor, Desk desk) {
        return actor.grantOver(desk.over(division), desk.role()).isPresent();
    }
}
