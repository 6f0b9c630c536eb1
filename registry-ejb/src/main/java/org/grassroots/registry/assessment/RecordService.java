package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;

/** Tells all that there is of a decided campaign, for its archive. */
@Stateless
public class RecordService {

    private Campaigns campaigns;
    private CaseRecords cases;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public RecordService() {
        // for the container
    }

    @Inject
    RecordService(Campaigns campaigns, CaseRecords cases, Acting acting) {
        this.campaigns = campaigns;
        this.cases = cases;
        this.acting = acting;
    }

    /**
     * The campaign itself, with its steps and what the quota cut.
     *
     * @throws RegistryException {@link AssessmentProblem#CAMPAIGN_NOT_DECIDED} before its results are decided
     */
    @AllowedTo(Role.CAMPAIGN_MANAGER)
    public CampaignRecord campaign(@NotNull String code) {
        var campaign = decided(code);
        var cuts = new EnumMap<Grade, BigDecimal>(Grade.class);
        campaigns.cuts(campaign.id()).forEach(cut -> cuts.put(cut.grade(), cut.result()));
        var steps = campaigns.steps(campaign.id()).stream()
                .map(CampaignStepView::of)
                .toList();
        return new CampaignRecord(CampaignView.of(campaign), steps, cuts);
    }

    /** Its cases, in the order of their ids, beyond {@code after}; empty is before the first. */
    @AllowedTo(Role.CAMPAIGN_MANAGER)
    public List<CaseRecord> cases(@NotNull String code, @NotNull String after, @Positive @Max(200) int size) {
        return cases.after(decided(code).id(), after, size);
    }

    private Campaign decided(String code) {
        acting.require(Settings.province(), Role.CAMPAIGN_MANAGER);
        var campaign = campaigns
                .find(code)
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", code));
        if (campaign.state().compareTo(CampaignState.DECIDED) < 0) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_NOT_DECIDED, code);
        }
        return campaign;
    }
}
