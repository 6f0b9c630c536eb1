package org.grassroots.registry.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.territory.DivisionService;
import org.jspecify.annotations.Nullable;

/** Ranks the whole province for everybody, without names. */
@Stateless
public class NamelessRankingService {

    private AssessedCases cases;
    private CampaignService campaigns;
    private DivisionService divisions;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public NamelessRankingService() {
        // for the container
    }

    @Inject
    NamelessRankingService(AssessedCases cases, CampaignService campaigns, DivisionService divisions, Acting acting) {
        this.cases = cases;
        this.campaigns = campaigns;
        this.divisions = divisions;
        this.acting = acting;
    }

    /**
     * The cases of a campaign by result; whoever works for the whole province may ask before the decision too.
     *
     * @param city the code of the city whose cases alone are listed and ranked among themselves, or null for all
     * @throws RegistryException {@link AssessmentProblem#CAMPAIGN_NOT_DECIDED} for all others before the decision
     */
    @AllowedTo(who = Who.STAFF)
    public NamelessRanking ranking(@NotNull String campaignCode, @Nullable String city) {
        new FieldChecks()
                .when(
                        city != null && !DivisionCode.isWellFormed(city),
                        "city",
                        ReportProblem.CITY_FORM,
                        String.valueOf(city))
                .verify();
        var campaign = campaigns.campaign(campaignCode);
        if (campaign.outcome() == null && !acting.actor().reach(Role.ofStaff()).isEverything()) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_NOT_DECIDED, campaign.code());
        }
        var sheet = new RankingSheet(cases.all(campaign.code()));
        var labels = divisions.labels(sheet.divisions());
        return new NamelessRanking(
                campaign.code(),
                campaign.titleZh(),
                campaign.titleEn(),
                campaign.assessedYear(),
                campaign.subjectKind(),
                city,
                sheet.rows(city, labels).stream().map(NamelessRanking.Row::of).toList(),
                sheet.byCity(labels));
    }
}
