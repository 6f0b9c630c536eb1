package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.SchemeUsed;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.organisation.model.OrganisationKind;
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

/** 评价批次: campaigns are planned, opened on a decision, and ended for those who did not hand in. */
@Stateless
public class CampaignService {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CODE = 40;

    private Campaigns campaigns;
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
            Population population,
            CaseFiles files,
            SchemeService schemes,
            Acting acting,
            Journal journal,
            Clock clock) {
        this.campaigns = campaigns;
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
        check(plan);
        if (campaigns.find(plan.code()).isPresent()) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_CODE_TAKEN, plan.code());
        }
        var scheme = schemes.view(plan.schemeCode(), plan.schemeVersion(), plan.schemeVariant());
        if (scheme.status() != SchemeStatus.PUBLISHED) {
            throw new RegistryException(SchemeProblem.SCHEME_NOT_PUBLISHED, scheme.code(), scheme.schemeVersion());
        }
        if (Arrays.stream(OrganisationKind.values())
                .noneMatch(kind -> kind.name().equals(scheme.subject()))) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_SUBJECT, scheme.subject());
        }
        var variant = Objects.requireNonNullElse(scheme.variant(), "");
        var planned = new Campaign.Plan(
                plan.code(),
                plan.titleZh().strip(),
                plan.titleEn().strip(),
                plan.assessedYear(),
                scheme.subject(),
                Objects.requireNonNull(plan.cutOff()),
                Objects.requireNonNull(plan.deadline()));
        var used = new SchemeUsed(scheme.code(), scheme.schemeVersion(), variant, scheme.sha256());
        var campaign = new Campaign(Ids.fresh(), planned, used, acting.actor().id(), clock.instant());
        campaigns.add(campaign);
        journal.done(Act.of("assessment.plan", "campaign", campaign.id()).leaving(planned.toString()));
        campaigns.flush();
        return CampaignView.of(campaign);
    }

    private static void check(PlanCampaign plan) {
        new FieldChecks()
                .text("code", plan.code(), LONGEST_CODE)
                .when(
                        !plan.code().isEmpty() && !plan.code().matches("[A-Za-z0-9._-]+"),
                        "code",
                        CommonProblem.FIELD_TYPE,
                        "CTY-2021")
                .text("titleZh", plan.titleZh(), LONGEST_TITLE)
                .optionalText("titleEn", plan.titleEn(), LONGEST_TITLE)
                .when(
                        plan.assessedYear() < 1949 || plan.assessedYear() > 2999,
                        "assessedYear",
                        CommonProblem.FIELD_TYPE,
                        "YYYY")
                .required("cutOff", plan.cutOff())
                .required("deadline", plan.deadline())
                .verify();
    }

    /**
     * Opens a campaign on a decision: every active organisation of the kind gets its case, with the figures that the
     * register holds as of the cut-off.
     *
     * @throws RegistryException {@link AssessmentProblem#SAME_PERSON} for whoever planned it
     */
    @AllowedTo({Role.DECISION_CLERK, Role.CAMPAIGN_MANAGER})
    public CampaignView open(@NotNull OpenCampaign command) {
        requireProvince(Role.DECISION_CLERK, Role.CAMPAIGN_MANAGER);
        var campaign = get(command.code());
        if (campaign.version() != command.seenVersion()) {
            throw new RegistryException(CommonProblem.STALE_EDIT);
        }
        new FieldChecks()
                .text("decidedBody", command.decidedBody(), 30)
                .text("documentNumber", command.documentNumber(), 60)
                .required("decidedOn", command.decidedOn())
                .verify();
        var decision = new Campaign.Decision(
                command.decidedBody().strip(),
                command.documentNumber().strip(),
                Objects.requireNonNull(command.decidedOn()));
        var given = files.given();
        campaign.open(decision, acting.actor().id(), clock.instant());
        population.enter(campaign, given);
        // the register was asked in between, perhaps in another role
        requireProvince(Role.DECISION_CLERK, Role.CAMPAIGN_MANAGER);
        journal.done(Act.of("assessment.open", "campaign", campaign.id()).leaving(decision.toString()));
        campaigns.flush();
        return CampaignView.of(campaign);
    }

    /** Ends the self-inspection: every case that was not handed in by the deadline has not participated. */
    @AllowedTo(Role.CAMPAIGN_MANAGER)
    public int lapse(@NotNull String code) {
        requireProvince(Role.CAMPAIGN_MANAGER);
        var campaign = get(code);
        campaign.requireOpen();
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
