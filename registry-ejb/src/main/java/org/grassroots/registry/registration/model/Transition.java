package org.grassroots.registry.registration.model;

import java.util.List;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;

/**
 * One line of a {@link Chain}: in which state a verb can be used, at which desks, and where it leads.
 *
 * @param desks where the step can be taken; an officer of one of them suffices; none for what the system does by itself
 */
public record Transition(ApplicationState from, Verb verb, ApplicationState to, List<Desk> desks) {

    public Transition {
        desks = List.copyOf(desks);
    }

    static Transition step(ApplicationState from, Verb verb, ApplicationState to, Desk... desks) {
        return new Transition(from, verb, to, List.of(desks));
    }

    /** Asks that {@code by} sits at one of the desks for an application from {@code division}. */
    void requireDesk(Signature by, DivisionCode division) {
        boolean sitsThere = desks.stream()
                .anyMatch(desk -> desk.role() == by.role() && by.division().covers(desk.over(division)));
        if (!sitsThere) {
            throw new RegistryException(CommonProblem.ROLE_MISSING);
        }
    }
}
