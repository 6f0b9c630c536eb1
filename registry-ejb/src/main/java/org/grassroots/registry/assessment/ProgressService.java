package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.assessment.CampaignProgress.City;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.DeadlineKind;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;

/** 评价进度: how far the cases of a campaign have come, city by city, as far as the actor may see them. */
@Stateless
public class ProgressService {

    private Campaigns campaigns;
    private CampaignCases cases;
    private Deadlines deadlines;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public ProgressService() {
        // for the container
    }

    @Inject
    ProgressService(Campaigns campaigns, CampaignCases cases, Deadlines deadlines, Acting acting) {
        this.campaigns = campaigns;
        this.cases = cases;
        this.deadlines = deadlines;
        this.acting = acting;
    }

    /** The cases of a campaign by city and state. */
    @AllowedTo(who = Who.STAFF)
    public CampaignProgress progress(@NotNull String code) {
        var campaign = campaigns
                .find(code)
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", code));
        var cities = new TreeMap<String, Map<CaseState, Long>>();
        var total = new EnumMap<CaseState, Long>(CaseState.class);
        for (var counted : cases.counted(campaign.id(), acting.actor().reach(AssessmentService.READERS))) {
            var city = new DivisionCode(counted.division()).city().value();
            cities.computeIfAbsent(city, none -> new EnumMap<>(CaseState.class))
                    .merge(counted.state(), counted.cases(), Long::sum);
            total.merge(counted.state(), counted.cases(), Long::sum);
        }
        return new CampaignProgress(
                CampaignView.of(campaign),
                campaign.calendar().isMoved()
                        ? deadlines.moves(campaign.id(), null, DeadlineKind.SELF_INSPECTION)
                        : List.of(),
                cities.entrySet().stream()
                        .map(entry -> new City(entry.getKey(), entry.getValue()))
                        .toList(),
                total);
    }
}
