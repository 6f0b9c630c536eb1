package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CaseResult;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Cut;
import org.grassroots.registry.assessment.model.FrozenCase;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.assessment.model.Scoring;
import org.grassroots.registry.calendar.CalendarService;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.model.DynamicClass;
import org.grassroots.registry.scheme.model.DynamicClass.Standing;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.Grading;
import org.grassroots.registry.scheme.model.Quota;
import org.grassroots.registry.scheme.model.Quota.Candidate;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.Ids;

/** What becomes of all results of a campaign at once: the quota and the notice, the decision and the classes. */
@ApplicationScoped
class Outcomes {

    private CampaignCases cases;
    private Campaigns campaigns;
    private SchemeService schemes;
    private CalendarService calendar;
    private OrganisationService organisations;

    @SuppressWarnings("NullAway.Init")
    protected Outcomes() {
        // for the container's proxy
    }

    @Inject
    Outcomes(
            CampaignCases cases,
            Campaigns campaigns,
            SchemeService schemes,
            CalendarService calendar,
            OrganisationService organisations) {
        this.cases = cases;
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.calendar = calendar;
        this.organisations = organisations;
    }

    /** The last instant of a public notice that begins now. */
    Instant noticeEnd(Campaign campaign, Instant now) {
        return calendar.workingDays(now).endOfTerm(now, campaign.calendar().noticeDays());
    }

    /** Applies the quota to all that is scored, freezes what it cut, and puts every result on notice. */
    void notice(Campaign campaign, Given given) {
        var scheme = scheme(campaign);
        var results = cases.results(campaign.id(), Set.of(CaseState.SCORED));
        // a veto has decided already
        var outcome = Quota.of(scheme)
                .over(results.stream()
                        .filter(result -> !result.vetoed())
                        .map(result -> new Candidate(result.caseId(), result.total()))
                        .toList());
        results.forEach(result -> Optional.ofNullable(outcome.places().get(result.caseId()))
                .ifPresent(place -> result.place(place, new Scoring(scheme, FrozenCase.read(result.frozenCase())))));
        outcome.cuts().forEach((grade, result) -> campaigns.add(new Cut(Ids.fresh(), campaign.id(), grade, result)));
        go(campaign, EnumSet.of(CaseState.SCORED), CaseVerb.NOTICE, given);
    }

    /** Regrades one case after its recheck, against what the quota cut when results were noticed. */
    void regrade(CaseFile file, CaseResult result, Scoring scoring) {
        if (result.vetoed()) {
            return;
        }
        var cuts = new EnumMap<Grade, BigDecimal>(Grade.class);
        campaigns.cuts(file.campaign().id()).forEach(cut -> cuts.put(cut.grade(), cut.result()));
        Quota.of(file.scheme()).regrade(result.total(), cuts).ifPresent(place -> result.place(place, scoring));
    }

    /** Every result that was noticed or rechecked counts; each organisation gets its class. */
    void decide(Campaign campaign, Given given) {
        var results = cases.results(campaign.id(), EnumSet.of(CaseState.NOTICED, CaseState.RECHECKED)).stream()
                .collect(Collectors.toMap(CaseResult::caseId, result -> result));
        var last = cases.lastStandings(campaign.subjectKind(), campaign.assessedYear());
        var grading = new Grading(scheme(campaign).bands());
        go(campaign, EnumSet.of(CaseState.NOTICED, CaseState.RECHECKED), CaseVerb.DECIDE, given);
        var over = EnumSet.of(CaseState.CONFIRMED, CaseState.NOT_PARTICIPATED);
        for (var each : cases.in(campaign.id(), over)) {
            classify(each, Optional.ofNullable(results.get(each.id())), grading, last);
            var result = results.get(each.id());
            var grade = result == null ? Grade.NOT_PARTICIPATED : result.grade();
            organisations.graded(each.subject().organisationId(), grade.name(), campaign.assessedYear());
        }
    }

    private static void classify(
            AssessmentCase one, Optional<CaseResult> result, Grading grading, Map<String, Standing> last) {
        var now = result.map(each -> new Standing(each.grade(), Optional.of(each.total())))
                .orElseGet(() -> new Standing(Grade.NOT_PARTICIPATED, Optional.empty()));
        boolean vetoed = result.filter(CaseResult::vetoed).isPresent();
        var before = Optional.ofNullable(last.get(one.subject().organisationId()));
        one.watched(DynamicClass.of(grading, now, vetoed, before));
    }

    private void go(Campaign campaign, Set<CaseState> from, CaseVerb verb, Given given) {
        cases.flush();
        for (var each : cases.in(campaign.id(), from)) {
            var line = each.requireCan(verb, each.moment(campaign, given.at()));
            cases.add(each.go(line, Ids.fresh(), given, null, null));
        }
    }

    private Scheme scheme(Campaign campaign) {
        var used = campaign.scheme();
        return schemes.scheme(used.code(), used.schemeVersion(), used.variant()).scheme();
    }
}
