package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.assessment.CampaignStatistics;
import org.grassroots.registry.assessment.StatisticsService;
import org.grassroots.registry.web.shared.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page that tells of a campaign how well each of its indicators told the organisations apart. */
@Named
@RequestScoped
public class StatisticsPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    StatisticsService statistics;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param
    @Nullable
    String campaign;

    private @Nullable CampaignStatistics shown;

    /** Finds the campaign. */
    public void load() {
        getShown();
    }

    public CampaignStatistics getShown() {
        if (shown == null) {
            shown = statistics.statistics(campaign == null ? "" : campaign);
        }
        return shown;
    }

    /** What is remarkable, as sentences. */
    public List<String> getFindings() {
        return getShown().findings().stream()
                .map(finding -> finding.in(language.getLocale()))
                .toList();
    }
}
