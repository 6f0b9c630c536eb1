package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.grassroots.registry.assessment.JudgedCampaign.GivenRating;
import org.grassroots.registry.assessment.JudgedCampaign.JudgedPanel;
import org.grassroots.registry.assessment.JudgedCampaign.Rated;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.Panel;
import org.grassroots.registry.scheme.model.Expert;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** Tells what several judged in a campaign, for those who look whether they judge alike. */
@Stateless
public class JudgementService {

    private static final Role[] READERS = {Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR};

    private Campaigns campaigns;
    private Panels panels;
    private SecondScorings seconds;
    private CaseFiles files;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public JudgementService() {
        // for the container
    }

    @Inject
    JudgementService(Campaigns campaigns, Panels panels, SecondScorings seconds, CaseFiles files, Acting acting) {
        this.campaigns = campaigns;
        this.panels = panels;
        this.seconds = seconds;
        this.files = files;
        this.acting = acting;
    }

    /** What is done of it in the part of the campaign that the actor may see; nothing of a panel that is incomplete. */
    @AllowedTo({Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR})
    public JudgedCampaign judged(@NotNull String code) {
        var campaign = campaigns
                .find(code)
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", code));
        var reach = acting.actor().reach(READERS);
        var complete = panels.complete(campaign.id(), reach).entrySet().stream()
                .map(entry -> judged(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(JudgedPanel::name).thenComparing(JudgedPanel::caseId))
                .toList();
        var scheme = files.scheme(campaign);
        return new JudgedCampaign(
                CampaignView.of(campaign), rated(scheme), complete, others(scheme), second(campaign, reach));
    }

    private static List<Rated> rated(Scheme scheme) {
        return Panel.rated(scheme).stream()
                .map(indicator -> new Rated(indicator.code(), indicator.title(), ((Expert) indicator.method()).scale()))
                .toList();
    }

    private static List<Rated> others(Scheme scheme) {
        return scheme.indicators()
                .filter(indicator -> !(indicator.method() instanceof Expert))
                .map(indicator ->
                        new Rated(indicator.code(), indicator.title(), BigDecimal.valueOf(indicator.weight())))
                .toList();
    }

    // an auditor who has still to score a case twice learns nothing of it: its points are there once they have
    private @Nullable SecondDrawView second(Campaign campaign, Reach reach) {
        var draw = seconds.draw(campaign.id()).orElse(null);
        return draw == null
                ? null
                : SecondDrawView.of(draw, seconds.in(campaign.id(), reach), seconds.points(campaign.id(), reach));
    }

    private static JudgedPanel judged(AssessmentCase root, Panel panel) {
        var ratings = panel.held().stream()
                .flatMap(seat -> panel.from(seat).stream()
                        .map(rating ->
                                new GivenRating(seat.account(), seat.name(), rating.indicator(), rating.rating())))
                .toList();
        return new JudgedPanel(root.id(), root.subject().name(), ratings);
    }
}
