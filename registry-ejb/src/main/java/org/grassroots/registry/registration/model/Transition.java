package org.grassroots.registry.registration.model;

import static org.grassroots.registry.registration.model.ApplicationState.DRAFT;
import static org.grassroots.registry.registration.model.ApplicationState.GRANTED;
import static org.grassroots.registry.registration.model.ApplicationState.PRELIM_PASSED;
import static org.grassroots.registry.registration.model.ApplicationState.REJECTED;
import static org.grassroots.registry.registration.model.ApplicationState.RETURNED;
import static org.grassroots.registry.registration.model.ApplicationState.SUBMITTED;
import static org.grassroots.registry.registration.model.ApplicationState.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;

/**
 * One line of the table of steps: in which state a verb can be used, at which desks, and where it leads. Services,
 * pages, the API and the tests read this table; what is not in it cannot happen.
 *
 * @param desks where the step can be taken; an officer of one of them suffices
 */
public record Transition(ApplicationState from, Verb verb, ApplicationState to, List<Desk> desks) {

    /** All steps there are. */
    public static final List<Transition> TABLE = List.of(
            of(DRAFT, Verb.SUBMIT, SUBMITTED, Desk.COUNTY),
            of(RETURNED, Verb.SUBMIT, SUBMITTED, Desk.COUNTY),
            of(DRAFT, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            of(SUBMITTED, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            of(RETURNED, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            of(PRELIM_PASSED, Verb.WITHDRAW, WITHDRAWN, Desk.COUNTY),
            of(SUBMITTED, Verb.PASS, PRELIM_PASSED, Desk.CITY),
            of(SUBMITTED, Verb.RETURN, RETURNED, Desk.CITY),
            of(PRELIM_PASSED, Verb.RETURN, RETURNED, Desk.CITY, Desk.PROVINCE),
            of(SUBMITTED, Verb.REJECT, REJECTED, Desk.CITY),
            of(PRELIM_PASSED, Verb.REJECT, REJECTED, Desk.PROVINCE),
            of(PRELIM_PASSED, Verb.GRANT, GRANTED, Desk.PROVINCE));

    public Transition {
        desks = List.copyOf(desks);
    }

    private static Transition of(ApplicationState from, Verb verb, ApplicationState to, Desk... desks) {
        return new Transition(from, verb, to, List.of(desks));
    }

    /** The line of {@code verb} in {@code state}, if there is one. */
    public static Optional<Transition> find(ApplicationState state, Verb verb) {
        return TABLE.stream()
                .filter(line -> line.from == state && line.verb == verb)
                .findFirst();
    }

    /** Asks that {@code by} sits at one of the desks for an application from {@code division}. */
    void requireDesk(Signature by, DivisionCode division) {
        boolean sitsThere = desks.stream()
                .anyMatch(desk -> desk.role() == by.role() && by.division().covers(desk.over(division)));
        if (!sitsThere) {
            throw new RegistryException(CommonProblem.ROLE_MISSING);
        }
    }

    /** The lines that start in {@code state}. */
    public static List<Transition> startingIn(ApplicationState state) {
        return TABLE.stream().filter(line -> line.from == state).toList();
    }
}
