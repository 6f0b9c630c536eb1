package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.DeadlineKind;
import org.grassroots.registry.assessment.model.DeadlineMove;
import org.grassroots.registry.assessment.model.DeadlineMove.Whose;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.assessment.model.Outage;
import org.grassroots.registry.assessment.model.OutageRule;
import org.grassroots.registry.calendar.CalendarService;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Ids;

/**
 * Moves every deadline that an outage concerns: that of a campaign in which organisations still inspect themselves, those
 * that cases have for themselves, and the end of a public notice.
 *
 * <p>Once the review has begun, the deadline of a campaign has passed for everybody but whoever the outage kept from
 * handing in: their cases get time of their own, and those that had lapsed are opened again. It may be asked again when
 * the outage has ended: what it moved already is moved on from where it stood before.
 */
@ApplicationScoped
class OutageEffects {

    private static final int MOST_CAMPAIGNS = 1000;

    private static final Set<CampaignState> CONCERNED = EnumSet.of(
            CampaignState.OPEN, CampaignState.SELF_INSPECTION, CampaignState.DESK_REVIEW, CampaignState.PUBLIC_NOTICE);

    private static final Set<CaseState> NOT_HANDED_IN = EnumSet.of(
            CaseState.NOT_STARTED, CaseState.SELF_INSPECTING, CaseState.RETURNED, CaseState.NOT_PARTICIPATED);

    private Campaigns campaigns;
    private CampaignCases cases;
    private Deadlines deadlines;
    private CalendarService calendar;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    protected OutageEffects() {
        // for the container's proxy
    }

    @Inject
    OutageEffects(
            Campaigns campaigns, CampaignCases cases, Deadlines deadlines, CalendarService calendar, Journal journal) {
        this.campaigns = campaigns;
        this.cases = cases;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.journal = journal;
    }

    /** An outage with its rule, and what it moved before. */
    private record Effect(Outage outage, OutageRule rule, Map<Whose, DeadlineMove> before, Given given) {

        /** Where the deadline stood before this outage. */
        Instant base(Whose whose, Instant now) {
            var move = before.get(whose);
            return move == null ? now : move.former();
        }

        /** Where the outage moves a deadline that stood at {@code base}, if that is later than {@code now}. */
        Optional<Instant> later(Instant base, Instant now) {
            return rule.moved(base).filter(now::isBefore);
        }
    }

    /** Moves what the outage concerns, as far as it is known now. */
    void apply(Outage outage, Given given) {
        var rule = new OutageRule(outage.span(given.at()), given.at(), calendar.workingDays(outage.began()));
        var effect = new Effect(outage, rule, deadlines.movedBy(outage.id()), given);
        for (var code : campaigns.codes(CONCERNED, "", MOST_CAMPAIGNS)) {
            campaigns.lock(code).ifPresent(campaign -> apply(effect, campaign));
        }
    }

    private void apply(Effect effect, Campaign campaign) {
        if (campaign.state() == CampaignState.PUBLIC_NOTICE) {
            move(effect, campaign, DeadlineKind.NOTICE);
            return;
        }
        var formerly = campaign.calendar().deadline();
        if (campaign.state() != CampaignState.DESK_REVIEW) {
            move(effect, campaign, DeadlineKind.SELF_INSPECTION);
        }
        for (var root : cases.in(campaign.id(), NOT_HANDED_IN)) {
            if (root.hasOwnDeadline(formerly) || campaign.state() == CampaignState.DESK_REVIEW) {
                move(effect, campaign, root);
            }
            reopen(effect.given(), campaign, root);
        }
    }

    private void move(Effect effect, Campaign campaign, DeadlineKind kind) {
        var whose = Whose.of(campaign, kind);
        var now = campaign.calendar().deadline(kind).orElseThrow();
        var base = effect.base(whose, now);
        effect.later(base, now).ifPresent(later -> {
            campaign.calendar().move(kind, later);
            moved(effect, whose, base, later);
        });
    }

    private void move(Effect effect, Campaign campaign, AssessmentCase root) {
        var now = root.deadline(campaign);
        var common = Whose.of(campaign, DeadlineKind.SELF_INSPECTION);
        var own = root.hasOwnDeadline(campaign.calendar().deadline()) ? now : effect.base(common, now);
        var base = effect.base(Whose.of(root), own);
        effect.later(base, now).ifPresent(later -> {
            root.move(later, campaign);
            root.touch(effect.given().at());
            moved(effect, Whose.of(root), base, later);
        });
    }

    private void moved(Effect effect, Whose whose, Instant former, Instant later) {
        var before = effect.before().get(whose);
        if (before == null) {
            deadlines.add(DeadlineMove.by(effect.outage(), Ids.fresh(), whose, former, later));
        } else {
            before.further(later);
        }
    }

    private void reopen(Given given, Campaign campaign, AssessmentCase root) {
        var moment = root.moment(campaign, given.at());
        if (root.state() == CaseState.NOT_PARTICIPATED && !moment.now().isAfter(moment.deadline())) {
            cases.add(root.go(root.requireCan(CaseVerb.REOPEN, moment), Ids.fresh(), given, null, null));
            journal.done(Act.of(CaseVerb.REOPEN.action(), "case", root.id()));
        }
    }
}
