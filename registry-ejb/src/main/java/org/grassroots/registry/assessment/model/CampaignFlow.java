package org.grassroots.registry.assessment.model;

import static org.grassroots.registry.assessment.model.CampaignState.APPROVED;
import static org.grassroots.registry.assessment.model.CampaignState.CLOSED;
import static org.grassroots.registry.assessment.model.CampaignState.DECIDED;
import static org.grassroots.registry.assessment.model.CampaignState.DESK_REVIEW;
import static org.grassroots.registry.assessment.model.CampaignState.ON_SITE;
import static org.grassroots.registry.assessment.model.CampaignState.OPEN;
import static org.grassroots.registry.assessment.model.CampaignState.PLANNED;
import static org.grassroots.registry.assessment.model.CampaignState.PUBLIC_NOTICE;
import static org.grassroots.registry.assessment.model.CampaignState.SCORING;
import static org.grassroots.registry.assessment.model.CampaignState.SELF_INSPECTION;
import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Role;

/**
 * The one table of a campaign's stages: what leads from one to the next, who does it, when, and which cases have to be
 * done with before. Services, pages, the API and the tests all ask it.
 */
public final class CampaignFlow {

    /** What the clock must say. */
    public enum Timing {
        /** It does not matter. */
        ANY_TIME,
        /** While there is time left for the self-inspection. */
        BEFORE_DEADLINE,
        /** From the first day of the self-inspection on. */
        ONCE_BEGUN,
        /** After the deadline of the self-inspection. */
        AFTER_DEADLINE,
        /** After the last day of the public notice. */
        AFTER_NOTICE;

        boolean allows(Calendar calendar, Instant now) {
            return switch (this) {
                case ANY_TIME -> true;
                case BEFORE_DEADLINE -> now.isBefore(calendar.deadline());
                case ONCE_BEGUN -> !now.isBefore(BusinessTime.startOf(calendar.beginsOn()));
                case AFTER_DEADLINE -> now.isAfter(calendar.deadline());
                case AFTER_NOTICE ->
                    calendar.noticedUntil().filter(now::isAfter).isPresent();
            };
        }
    }

    /**
     * One line of the table.
     *
     * @param done the states in which no case may be any more
     */
    public record Transition(
            CampaignState from, CampaignState to, CampaignVerb verb, Role role, Timing timing, Set<CaseState> done) {

        /** Whether the clock allows it. */
        public boolean allows(Calendar calendar, Instant now) {
            return timing.allows(calendar, now);
        }
    }

    /** The whole table; each stage has one way on. */
    public static final List<Transition> TABLE = List.of(
            line(PLANNED, APPROVED, CampaignVerb.APPROVE, DECISION_CLERK, Timing.BEFORE_DEADLINE),
            line(APPROVED, OPEN, CampaignVerb.OPEN, CAMPAIGN_MANAGER, Timing.BEFORE_DEADLINE),
            line(OPEN, SELF_INSPECTION, CampaignVerb.BEGIN, CAMPAIGN_MANAGER, Timing.ONCE_BEGUN),
            line(SELF_INSPECTION, DESK_REVIEW, CampaignVerb.REVIEW, CAMPAIGN_MANAGER, Timing.AFTER_DEADLINE),
            line(
                    DESK_REVIEW,
                    ON_SITE,
                    CampaignVerb.INSPECT,
                    CAMPAIGN_MANAGER,
                    Timing.ANY_TIME,
                    CaseState.NOT_STARTED,
                    CaseState.SELF_INSPECTING,
                    CaseState.RETURNED,
                    CaseState.SELF_SUBMITTED),
            line(ON_SITE, SCORING, CampaignVerb.SCORE, CAMPAIGN_MANAGER, Timing.ANY_TIME, CaseState.SAMPLED),
            line(
                    SCORING,
                    PUBLIC_NOTICE,
                    CampaignVerb.NOTICE,
                    CAMPAIGN_MANAGER,
                    Timing.ANY_TIME,
                    CaseState.SELF_SUBMITTED,
                    CaseState.DESK_REVIEWED,
                    CaseState.INSPECTED),
            line(PUBLIC_NOTICE, DECIDED, CampaignVerb.DECIDE, DECISION_CLERK, Timing.AFTER_NOTICE, CaseState.OBJECTED),
            line(DECIDED, CLOSED, CampaignVerb.CLOSE, CAMPAIGN_MANAGER, Timing.ANY_TIME));

    private CampaignFlow() {}

    private static Transition line(
            CampaignState from, CampaignState to, CampaignVerb verb, Role role, Timing timing, CaseState... done) {
        return new Transition(from, to, verb, role, timing, Set.of(done));
    }

    /** The one line for this verb. */
    public static Transition of(CampaignVerb verb) {
        return TABLE.stream().filter(line -> line.verb() == verb).findFirst().orElseThrow();
    }

    /** The way on from a stage; none from the last. */
    public static Optional<Transition> next(CampaignState from) {
        return TABLE.stream().filter(line -> line.from() == from).findFirst();
    }
}
