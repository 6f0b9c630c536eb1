package org.grassroots.registry.supervision.model;

import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.ORG_REPORTER;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;
import static org.grassroots.registry.supervision.model.OrderState.ACCEPTED;
import static org.grassroots.registry.supervision.model.OrderState.CLOSED;
import static org.grassroots.registry.supervision.model.OrderState.ISSUED;
import static org.grassroots.registry.supervision.model.OrderState.REPORTED;
import static org.grassroots.registry.supervision.model.OrderState.SENT_BACK;
import static org.grassroots.registry.supervision.model.OrderState.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.registry.shared.Role;

/**
 * The one table of what can be done about an order, by whom and on what condition. Services, pages, the API and the tests
 * all ask it.
 *
 * <p>No line asks the clock: an organisation that is late still mends and reports, it is only told, and everybody else with
 * it, that it is late.
 */
public final class OrderFlow {

    /** What must hold besides role and state. */
    public enum Guard {
        /** Nothing. */
        NONE,
        /** Every item has an answer. */
        ANSWERED,
        /** Whoever judges acts neither for the organisation nor for its county or city. */
        IMPARTIAL,
        /** The same, and did not issue the order nor have a part in the report. */
        NOT_THE_ISSUER,
        /** The same, and is not who accepted the report. */
        NOT_THE_ACCEPTER
    }

    /** One line of the table. */
    public record Transition(OrderState from, OrderState to, OrderVerb verb, Role role, Guard guard) {

        /** Whether the order stays where it is. */
        public boolean stays() {
            return from == to;
        }
    }

    /** The whole table. */
    public static final List<Transition> TABLE = List.of(
            new Transition(ISSUED, ISSUED, OrderVerb.ANSWER, ORG_REPORTER, Guard.NONE),
            new Transition(SENT_BACK, SENT_BACK, OrderVerb.ANSWER, ORG_REPORTER, Guard.NONE),
            new Transition(ISSUED, REPORTED, OrderVerb.REPORT, ORG_REPORTER, Guard.ANSWERED),
            new Transition(SENT_BACK, REPORTED, OrderVerb.REPORT, ORG_REPORTER, Guard.ANSWERED),
            new Transition(REPORTED, ACCEPTED, OrderVerb.ACCEPT, PROVINCIAL_AUDITOR, Guard.NOT_THE_ISSUER),
            new Transition(REPORTED, SENT_BACK, OrderVerb.SEND_BACK, PROVINCIAL_AUDITOR, Guard.NOT_THE_ISSUER),
            new Transition(ACCEPTED, CLOSED, OrderVerb.CLOSE, DECISION_CLERK, Guard.NOT_THE_ACCEPTER),
            new Transition(ACCEPTED, SENT_BACK, OrderVerb.SEND_BACK, DECISION_CLERK, Guard.NOT_THE_ACCEPTER),
            new Transition(ISSUED, WITHDRAWN, OrderVerb.WITHDRAW, DECISION_CLERK, Guard.IMPARTIAL),
            new Transition(SENT_BACK, WITHDRAWN, OrderVerb.WITHDRAW, DECISION_CLERK, Guard.IMPARTIAL),
            new Transition(REPORTED, WITHDRAWN, OrderVerb.WITHDRAW, DECISION_CLERK, Guard.IMPARTIAL));

    private OrderFlow() {}

    /** The line for doing {@code verb} to an order in state {@code from}, whoever does it. */
    public static Optional<Transition> find(OrderState from, OrderVerb verb) {
        return lines(verb).filter(line -> line.from() == from).findFirst();
    }

    /** The roles that may do {@code verb} at all. */
    public static Role[] roles(OrderVerb verb) {
        return lines(verb).map(Transition::role).distinct().toArray(Role[]::new);
    }

    /** What holders of {@code roles} can do to an order in this state, as far as state and role say. */
    public static Stream<Transition> open(OrderState from, Set<Role> roles) {
        return TABLE.stream().filter(line -> line.from() == from && roles.contains(line.role()));
    }

    private static Stream<Transition> lines(OrderVerb verb) {
        return TABLE.stream().filter(line -> line.verb() == verb);
    }
}
