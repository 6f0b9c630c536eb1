package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignFlow;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.SchemeUsed;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.SchemeProblem;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.model.SchemeStatus;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** 评价批次: campaigns are planned and read, and organisations left out of them; {@link StageService} brings them on. */
@Stateless
public class CampaignService {

    private Campaigns campaigns;
    private CampaignPlans plans;
    private CampaignCases cases;
    private Population population;
    private CaseFiles files;
    private SchemeService schemes;
    private Acting acting;
    private Journal journal;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public CampaignService() {
        // for the container
    }

    @Inject
    CampaignService(
            Campaigns campaigns,
            CampaignPlans plans,
            CampaignCases cases,
            Population population,
            CaseFiles files,
            SchemeService schemes,
            Acting acting,
            Journal journal,
            Clock clock) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.cases = cases;
        this.population = population;
        this.files = files;
        this.schemes = schemes;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Plans a campaign over all organisations that the scheme is for.
     *
     * @throws RegistryException {@link SchemeProblem#SCHEME_NOT_PUBLISHED} unless the scheme version is in force
     */
    @AllowedTo(Role.CAMPAIGN_MANAGER)
    public CampaignView plan(@NotNull PlanCampaign plan) {
        requireProvince(Role.CAMPAIGN_MANAGER);
        plans.verify(plan);
        if (campaigns.find(plan.code()).isPresent()) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_CODE_TAKEN, plan.code());
        }
        var scheme = schemes.view(plan.schemeCode(), plan.schemeVersion(), plan.schemeVariant());
        if (scheme.status() != SchemeStatus.PUBLISHED) {
            throw new RegistryException(SchemeProblem.SCHEME_NOT_PUBLISHED, scheme.code(), scheme.schemeVersion());
        }
        var planned = plans.read(plan, scheme);
        var variant = Objects.requireNonNullElse(scheme.variant(), "");
        var used = new SchemeUsed(scheme.code(), scheme.schemeVersion(), variant, scheme.sha256());
        var campaign = new Campaign(Ids.fresh(), planned, used, acting.actor().id(), clock.instant());
        campaigns.add(campaign);
        journal.done(Act.of("assessment.plan", "campaign", campaign.id()).leaving(plan.toString()));
        campaigns.flush();
        return CampaignView.of(campaign);
    }

    /** Ends the work of every case whose time is up now rather than with the next round of the clock; how many it was. */
    @AllowedTo(Role.CAMPAIGN_MANAGER)
    public int lapse(@NotNull String code) {
        requireProvince(Role.CAMPAIGN_MANAGER);
        var campaign = get(code);
        campaign.requireUnderWay();
        int lapsed = population.lapse(campaign, files.given());
        journal.done(Act.of("assessment.lapse", "campaign", campaign.id()));
        return lapsed;
    }

    /** Leaves an organisation out of the campaign; it gets no grade. */
    @AllowedTo(Role.CAMPAIGN_MANAGER)
    public long exempt(@NotNull String caseId, @NotNull String reason, @Nullable Long seenVersion) {
        Desk desk = files.open(caseId, CaseVerb.EXEMPT, seenVersion);
        new FieldChecks().text("reason", reason, AssessmentCase.LONGEST_REMARK).verify();
        files.done(desk, reason.strip(), null);
        journal.done(Act.of(CaseVerb.EXEMPT.action(), "case", caseId).leaving(reason.strip()));
        return files.version(desk.file());
    }

    @AllowedTo(who = Who.SIGNED_IN)
    public CampaignView campaign(@NotNull String code) {
        return CampaignView.of(get(code));
    }

    /** The same with where it came from and where it goes, as its page tells it. */
    @AllowedTo(who = Who.SIGNED_IN)
    public CampaignDetail detail(@NotNull String code) {
        var campaign = get(code);
        return new CampaignDetail(CampaignView.of(campaign), next(campaign).orElse(null), steps(campaign));
    }

    /** What leads the campaign on from here; empty for one that has ended. */
    @AllowedTo(who = Who.SIGNED_IN)
    public Optional<NextStage> next(@NotNull String code) {
        return next(get(code));
    }

    private Optional<NextStage> next(Campaign campaign) {
        return CampaignFlow.next(campaign.state())
                .map(line -> new NextStage(
                        line.verb(),
                        line.role(),
                        acting.actor().reach(line.role()).isEverything(),
                        line.allows(campaign.calendar(), clock.instant()),
                        undone(campaign, line)));
    }

    // whoever is late counts as gone once the self-inspection has ended
    private Map<CaseState, Long> undone(Campaign campaign, CampaignFlow.Transition line) {
        return line.done().isEmpty() ? Map.of() : cases.counts(campaign.id(), line.done());
    }

    /** What brought the campaign to where it is, the first step first. */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<CampaignStepView> steps(@NotNull String code) {
        return steps(get(code));
    }

    private List<CampaignStepView> steps(Campaign campaign) {
        return campaigns.steps(campaign.id()).stream().map(CampaignStepView::of).toList();
    }

    /** All campaigns, those with the last codes first. */
    @AllowedTo(who = Who.SIGNED_IN)
    public Slice<CampaignView> campaigns(@Nullable String cursor, @Positive @Max(200) int size) {
        return campaigns.list(Cursor.of(cursor, 1), size);
    }

    private Campaign get(String code) {
        return campaigns.find(code).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", code));
    }

    /** A campaign is about the whole province, so a grant on a part of it is not enough. */
    private void requireProvince(Role... roles) {
        acting.require(Settings.province(), roles);
    }
}
