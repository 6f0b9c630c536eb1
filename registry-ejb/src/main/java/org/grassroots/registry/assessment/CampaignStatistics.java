package org.grassroots.registry.assessment;

import java.util.List;
import org.grassroots.registry.scheme.FindingView;
import org.grassroots.registry.scheme.model.Statistics;

/**
 * What the results of a campaign say about the indicators of the scheme by which it judged.
 *
 * @param cases how many results were looked at
 * @param findings what is remarkable about the indicators, in the order of the scheme
 */
public record CampaignStatistics(
        CampaignView campaign, int cases, List<Statistics.OfIndicator> indicators, List<FindingView> findings) {

    public CampaignStatistics {
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
    }
}
