package org.grassroots.registry.assessment.model;

import static org.grassroots.registry.assessment.model.CampaignState.DECIDED;
import static org.grassroots.registry.assessment.model.CampaignState.DESK_REVIEW;
import static org.grassroots.registry.assessment.model.CampaignState.ON_SITE;
import static org.grassroots.registry.assessment.model.CampaignState.OPEN;
import static org.grassroots.registry.assessment.model.CampaignState.PUBLIC_NOTICE;
import static org.grassroots.registry.assessment.model.CampaignState.SCORING;
import static org.grassroots.registry.assessment.model.CampaignState.SELF_INSPECTION;
import static org.grassroots.registry.assessment.model.CaseState.CONFIRMED;
import static org.grassroots.registry.assessment.model.CaseState.DESK_REVIEWED;
import static org.grassroots.registry.assessment.model.CaseState.INSPECTED;
import static org.grassroots.registry.assessment.model.CaseState.NOTICED;
import static org.grassroots.registry.assessment.model.CaseState.NOT_PARTICIPATED;
import static org.grassroots.registry.assessment.model.CaseState.NOT_STARTED;
import static org.grassroots.registry.assessment.model.CaseState.OBJECTED;
import static org.grassroots.registry.assessment.model.CaseState.RECHECKED;
import static org.grassroots.registry.assessment.model.CaseState.RETURNED;
import static org.grassroots.registry.assessment.model.CaseState.SAMPLED;
import static org.grassroots.registry.assessment.model.CaseState.SCORED;
import static org.grassroots.registry.assessment.model.CaseState.SELF_INSPECTING;
import static org.grassroots.registry.assessment.model.CaseState.SELF_SUBMITTED;
import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.EXPERT;
import static org.grassroots.registry.shared.Role.INSPECTOR;
import static org.grassroots.registry.shared.Role.ORG_REPORTER;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;
import static org.grassroots.registry.shared.Role.SYSTEM_ADMIN;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.shared.Role;

/**
 * The one table of what can be done to a case: by whom, in which stages of its campaign, and by which clock. Services,
 * pages, the API and the tests all ask it.
 *
 * <p>The stages are ordered: self-inspection, review at the desk, inspection on site, confirmation, public notice. What
 * an organisation did not hand in by its deadline lapses; what was returned to it and not handed in again counts as it
 * is. A deadline can be extended by a decision before it has passed; an outage of the system moves it by rule, even
 * afterwards, and then whoever had lapsed has time again ({@link OutageRule}).
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

        boolean allows(Moment moment) {
            return switch (this) {
                case ANY_TIME -> true;
                case BY_DEADLINE -> !moment.now().isAfter(moment.deadline());
                case AFTER_DEADLINE -> moment.now().isAfter(moment.deadline());
            };
        }
    }

    /**
     * When something is to be done.
     *
     * @param stage that of the campaign
     * @param deadline the last instant for what the organisation itself does in this stage
     */
    public record Moment(CampaignState stage, Instant now, Instant deadline) {}

    /** One line of the table; {@code during} are the stages of the campaign in which it may be gone along. */
    public record Transition(
            CaseState from, CaseState to, CaseVerb verb, Role role, Set<CampaignState> during, Timing timing) {

        /** Whether the case stays where it is. */
        public boolean stays() {
            return from == to;
        }

        boolean allows(Moment moment) {
            return during.contains(moment.stage()) && timing.allows(moment);
        }
    }

    private static final Set<CampaignState> HANDING_IN = EnumSet.of(SELF_INSPECTION, DESK_REVIEW);
    private static final Set<CampaignState> CORRECTING = EnumSet.of(SELF_INSPECTION, DESK_REVIEW, SCORING);

    /** The whole table. */
    public static final List<Transition> TABLE = Stream.of(
                    selfInspection(), moreTime(), review(), inspection(), result())
            .flatMap(List::stream)
            .toList();

    private CaseFlow() {}

    private static List<Transition> selfInspection() {
        return List.of(
                own(CaseVerb.ANSWER, NOT_STARTED, SELF_INSPECTING),
                own(CaseVerb.ANSWER, SELF_INSPECTING, SELF_INSPECTING),
                own(CaseVerb.ANSWER, RETURNED, RETURNED),
                own(CaseVerb.SUBMIT, SELF_INSPECTING, SELF_SUBMITTED),
                own(CaseVerb.SUBMIT, RETURNED, SELF_SUBMITTED),
                late(NOT_STARTED, NOT_PARTICIPATED),
                late(SELF_INSPECTING, NOT_PARTICIPATED),
                late(RETURNED, SELF_SUBMITTED),
                by(CAMPAIGN_MANAGER, CaseVerb.EXEMPT, NOT_STARTED, CaseState.EXEMPT, EnumSet.of(OPEN, SELF_INSPECTION)),
                by(CAMPAIGN_MANAGER, CaseVerb.EXEMPT, SELF_INSPECTING, CaseState.EXEMPT, HANDING_IN));
    }

    private static List<Transition> moreTime() {
        var fromOpening = EnumSet.of(OPEN, SELF_INSPECTION, DESK_REVIEW);
        return List.of(
                inTime(DECISION_CLERK, CaseVerb.EXTEND, NOT_STARTED, NOT_STARTED, fromOpening),
                inTime(DECISION_CLERK, CaseVerb.EXTEND, SELF_INSPECTING, SELF_INSPECTING, HANDING_IN),
                inTime(DECISION_CLERK, CaseVerb.EXTEND, RETURNED, RETURNED, HANDING_IN),
                inTime(SYSTEM_ADMIN, CaseVerb.REOPEN, NOT_PARTICIPATED, SELF_INSPECTING, HANDING_IN));
    }

    private static List<Transition> review() {
        return List.of(
                by(PROVINCIAL_AUDITOR, CaseVerb.ASSESS, SELF_SUBMITTED, SELF_SUBMITTED, CORRECTING),
                by(CAMPAIGN_MANAGER, CaseVerb.EMPANEL, SELF_SUBMITTED, SELF_SUBMITTED, CORRECTING),
                by(EXPERT, CaseVerb.RATE, SELF_SUBMITTED, SELF_SUBMITTED, CORRECTING),
                by(PROVINCIAL_AUDITOR, CaseVerb.RETURN, SELF_SUBMITTED, RETURNED, HANDING_IN),
                by(PROVINCIAL_AUDITOR, CaseVerb.RETURN, DESK_REVIEWED, RETURNED, HANDING_IN),
                by(PROVINCIAL_AUDITOR, CaseVerb.REVIEW, SELF_SUBMITTED, DESK_REVIEWED, CORRECTING),
                by(PROVINCIAL_AUDITOR, CaseVerb.REVISE, DESK_REVIEWED, SELF_SUBMITTED, CORRECTING),
                by(PROVINCIAL_AUDITOR, CaseVerb.REVISE, INSPECTED, SELF_SUBMITTED, EnumSet.of(SCORING)));
    }

    private static List<Transition> inspection() {
        var onSite = EnumSet.of(ON_SITE);
        return List.of(
                by(CAMPAIGN_MANAGER, CaseVerb.SAMPLE, DESK_REVIEWED, SAMPLED, onSite),
                by(INSPECTOR, CaseVerb.FIND, SAMPLED, SAMPLED, onSite),
                by(INSPECTOR, CaseVerb.INSPECT, SAMPLED, INSPECTED, onSite));
    }

    private static List<Transition> result() {
        var scoring = EnumSet.of(SCORING);
        var notice = EnumSet.of(PUBLIC_NOTICE);
        return List.of(
                by(PROVINCIAL_AUDITOR, CaseVerb.CONFIRM, DESK_REVIEWED, SCORED, scoring),
                by(PROVINCIAL_AUDITOR, CaseVerb.CONFIRM, INSPECTED, SCORED, scoring),
                by(DECISION_CLERK, CaseVerb.ANNUL, SCORED, SELF_SUBMITTED, scoring),
                by(CAMPAIGN_MANAGER, CaseVerb.NOTICE, SCORED, NOTICED, notice),
                inTime(ORG_REPORTER, CaseVerb.OBJECT, NOTICED, OBJECTED, notice),
                by(PROVINCIAL_AUDITOR, CaseVerb.RECHECK, OBJECTED, OBJECTED, notice),
                by(DECISION_CLERK, CaseVerb.SETTLE, OBJECTED, RECHECKED, notice),
                by(DECISION_CLERK, CaseVerb.DECIDE, NOTICED, CONFIRMED, EnumSet.of(DECIDED)),
                by(DECISION_CLERK, CaseVerb.DECIDE, RECHECKED, CONFIRMED, EnumSet.of(DECIDED)));
    }

    /** What the organisation does by itself, as long as it has time. */
    private static Transition own(CaseVerb verb, CaseState from, CaseState to) {
        return inTime(ORG_REPORTER, verb, from, to, HANDING_IN);
    }

    private static Transition inTime(
            Role role, CaseVerb verb, CaseState from, CaseState to, Set<CampaignState> during) {
        return new Transition(from, to, verb, role, during, Timing.BY_DEADLINE);
    }

    private static Transition late(CaseState from, CaseState to) {
        return new Transition(from, to, CaseVerb.LAPSE, CAMPAIGN_MANAGER, HANDING_IN, Timing.AFTER_DEADLINE);
    }

    private static Transition by(Role role, CaseVerb verb, CaseState from, CaseState to, Set<CampaignState> during) {
        return new Transition(from, to, verb, role, during, Timing.ANY_TIME);
    }

    /** The line for doing {@code verb} to a case in state {@code from}, whatever stage and clock say. */
    public static Optional<Transition> find(CaseState from, CaseVerb verb) {
        return lines(verb).filter(line -> line.from() == from).findFirst();
    }

    /** The roles that may do {@code verb} at all. */
    public static Role[] roles(CaseVerb verb) {
        return lines(verb).map(Transition::role).distinct().toArray(Role[]::new);
    }

    /** What holders of {@code roles} can do to a case in this state at this moment, for pages to offer. */
    public static Set<CaseVerb> possible(CaseState from, Set<Role> roles, Moment moment) {
        return TABLE.stream()
                .filter(line -> line.from() == from && line.allows(moment) && roles.contains(line.role()))
                .map(Transition::verb)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The states in which {@code verb} can be done. */
    public static Set<CaseState> before(CaseVerb verb) {
        return lines(verb).map(Transition::from).collect(Collectors.toUnmodifiableSet());
    }

    /** The stages of a campaign in which {@code verb} can be done. */
    public static Set<CampaignState> during(CaseVerb verb) {
        return lines(verb).flatMap(line -> line.during().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Transition> lines(CaseVerb verb) {
        return TABLE.stream().filter(line -> line.verb() == verb);
    }
}
