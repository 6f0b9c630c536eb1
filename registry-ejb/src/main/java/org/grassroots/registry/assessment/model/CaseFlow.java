package org.grassroots.registry.assessment.model;

import static org.grassroots.registry.assessment.model.CaseState.CONFIRMED;
import static org.grassroots.registry.assessment.model.CaseState.DESK_REVIEWED;
import static org.grassroots.registry.assessment.model.CaseState.INSPECTED;
import static org.grassroots.registry.assessment.model.CaseState.NOT_PARTICIPATED;
import static org.grassroots.registry.assessment.model.CaseState.NOT_STARTED;
import static org.grassroots.registry.assessment.model.CaseState.RETURNED;
import static org.grassroots.registry.assessment.model.CaseState.SELF_INSPECTING;
import static org.grassroots.registry.assessment.model.CaseState.SELF_SUBMITTED;
import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.EXPERT;
import static org.grassroots.registry.shared.Role.INSPECTOR;
import static org.grassroots.registry.shared.Role.ORG_REPORTER;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.shared.Role;

/**
 * The one table of what can be done to a case, when and by whom. Services, pages, the API and the tests all ask it.
 *
 * <p>The stages are ordered: self-inspection, review at the desk, inspection on site. What an organisation did not
 * hand in by the deadline lapses; a case that was handed in and returned has no clock any more.
 */
public final class CaseFlow {

    /** What the clock must say. */
    public enum Timing {
        /** It does not matter. */
        ANY_TIME,
        /** Not after the deadline; the deadline itself is included. */
        BY_DEADLINE,
        /** After the deadline. */
        AFTER_DEADLINE;

        boolean allows(Instant now, Instant deadline) {
            return switch (this) {
                case ANY_TIME -> true;
                case BY_DEADLINE -> !now.isAfter(deadline);
                case AFTER_DEADLINE -> now.isAfter(deadline);
            };
        }
    }

    /** One line of the table. */
    public record Transition(CaseState from, CaseState to, CaseVerb verb, Set<Role> roles, Timing timing) {

        /** Whether the case stays where it is. */
        public boolean stays() {
            return from == to;
        }
    }

    /** The whole table. */
    public static final List<Transition> TABLE = List.of(
            by(ORG_REPORTER, CaseVerb.ANSWER, NOT_STARTED, SELF_INSPECTING, Timing.BY_DEADLINE),
            by(ORG_REPORTER, CaseVerb.ANSWER, SELF_INSPECTING, SELF_INSPECTING, Timing.BY_DEADLINE),
            by(ORG_REPORTER, CaseVerb.ANSWER, RETURNED, RETURNED, Timing.ANY_TIME),
            by(ORG_REPORTER, CaseVerb.SUBMIT, SELF_INSPECTING, SELF_SUBMITTED, Timing.BY_DEADLINE),
            by(ORG_REPORTER, CaseVerb.SUBMIT, RETURNED, SELF_SUBMITTED, Timing.ANY_TIME),
            by(CAMPAIGN_MANAGER, CaseVerb.LAPSE, NOT_STARTED, NOT_PARTICIPATED, Timing.AFTER_DEADLINE),
            by(CAMPAIGN_MANAGER, CaseVerb.LAPSE, SELF_INSPECTING, NOT_PARTICIPATED, Timing.AFTER_DEADLINE),
            by(CAMPAIGN_MANAGER, CaseVerb.EXEMPT, NOT_STARTED, CaseState.EXEMPT, Timing.ANY_TIME),
            by(CAMPAIGN_MANAGER, CaseVerb.EXEMPT, SELF_INSPECTING, CaseState.EXEMPT, Timing.ANY_TIME),
            by(PROVINCIAL_AUDITOR, CaseVerb.ASSESS, SELF_SUBMITTED, SELF_SUBMITTED, Timing.ANY_TIME),
            by(EXPERT, CaseVerb.RATE, SELF_SUBMITTED, SELF_SUBMITTED, Timing.ANY_TIME),
            by(PROVINCIAL_AUDITOR, CaseVerb.RETURN, SELF_SUBMITTED, RETURNED, Timing.ANY_TIME),
            by(PROVINCIAL_AUDITOR, CaseVerb.RETURN, DESK_REVIEWED, RETURNED, Timing.ANY_TIME),
            by(PROVINCIAL_AUDITOR, CaseVerb.REVIEW, SELF_SUBMITTED, DESK_REVIEWED, Timing.ANY_TIME),
            by(PROVINCIAL_AUDITOR, CaseVerb.REVISE, DESK_REVIEWED, SELF_SUBMITTED, Timing.ANY_TIME),
            by(PROVINCIAL_AUDITOR, CaseVerb.REVISE, INSPECTED, SELF_SUBMITTED, Timing.ANY_TIME),
            by(INSPECTOR, CaseVerb.FIND, SELF_SUBMITTED, SELF_SUBMITTED, Timing.ANY_TIME),
            by(INSPECTOR, CaseVerb.FIND, DESK_REVIEWED, DESK_REVIEWED, Timing.ANY_TIME),
            by(INSPECTOR, CaseVerb.INSPECT, DESK_REVIEWED, INSPECTED, Timing.ANY_TIME),
            by(PROVINCIAL_AUDITOR, CaseVerb.CONFIRM, DESK_REVIEWED, CONFIRMED, Timing.ANY_TIME),
            by(PROVINCIAL_AUDITOR, CaseVerb.CONFIRM, INSPECTED, CONFIRMED, Timing.ANY_TIME));

    private CaseFlow() {}

    private static Transition by(Role role, CaseVerb verb, CaseState from, CaseState to, Timing timing) {
        return new Transition(from, to, verb, Set.of(role), timing);
    }

    /** The line for doing {@code verb} to a case in state {@code from}, whatever the clock says. */
    public static Optional<Transition> find(CaseState from, CaseVerb verb) {
        return lines(verb).filter(line -> line.from() == from).findFirst();
    }

    /** The roles that may do {@code verb} at all. */
    public static Role[] roles(CaseVerb verb) {
        return lines(verb).flatMap(line -> line.roles().stream()).distinct().toArray(Role[]::new);
    }

    /** What holders of {@code roles} can do to a case in this state at this time, for pages to offer. */
    public static Set<CaseVerb> possible(CaseState from, Set<Role> roles, Instant now, Instant deadline) {
        return TABLE.stream()
                .filter(line -> line.from() == from && line.timing().allows(now, deadline))
                .filter(line -> line.roles().stream().anyMatch(roles::contains))
                .map(Transition::verb)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The states in which {@code verb} can be done. */
    public static Set<CaseState> before(CaseVerb verb) {
        return lines(verb).map(Transition::from).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Transition> lines(CaseVerb verb) {
        return TABLE.stream().filter(line -> line.verb() == verb);
    }
}
