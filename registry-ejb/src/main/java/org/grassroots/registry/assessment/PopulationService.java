package org.grassroots.registry.assessment;

import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.grassroots.registry.assessment.PlanCampaign.Whom;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Settings;
import org.jspecify.annotations.Nullable;

/** 评价范围预览: tells whom a campaign would be about, before it is planned and until it is opened. */
@Stateless
public class PopulationService {

    private ScopeMembers members;
    private Campaigns campaigns;
    private SchemeService schemes;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public PopulationService() {
        // for the container
    }

    @Inject
    PopulationService(ScopeMembers members, Campaigns campaigns, SchemeService schemes, Acting acting) {
        this.members = members;
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.acting = acting;
    }

    /** The scheme whose kind of organisation is meant. */
    public record By(String code, String version, @Nullable String variant) {}

    /** Whom a campaign by this scheme would be about. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public PopulationView preview(@NotNull By scheme, @NotNull Whom whom, @Nullable LocalDate cutOff) {
        acting.require(Settings.province(), CAMPAIGN_MANAGER);
        CampaignPlans.verify(whom, cutOff, new FieldChecks()).verify();
        var kind = CampaignPlans.kind(schemes.view(scheme.code(), scheme.version(), scheme.variant()));
        var scope = CampaignPlans.scope(whom);
        return PopulationView.of(members.of(kind, scope, Objects.requireNonNull(cutOff)), scope);
    }

    /**
     * Whom a campaign will be about that is not opened yet; from then on its cases tell it.
     *
     * @throws RegistryException {@link AssessmentProblem#CAMPAIGN_STATE} once it is opened
     */
    @AllowedTo({CAMPAIGN_MANAGER, DECISION_CLERK})
    public PopulationView population(@NotNull String code) {
        acting.require(Settings.province(), CAMPAIGN_MANAGER, DECISION_CLERK);
        var campaign = campaigns
                .find(code)
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", code));
        if (campaign.state().compareTo(CampaignState.OPEN) >= 0) {
            throw new RegistryException(
                    AssessmentProblem.CAMPAIGN_STATE, campaign.state().name());
        }
        var found = members.of(
                OrganisationKind.valueOf(campaign.subjectKind()),
                campaign.scope(),
                campaign.calendar().cutOff());
        return PopulationView.of(found, campaign.scope());
    }
}
