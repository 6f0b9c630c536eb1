package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.scheme.model.Grade;

/**
 * What of the results of a campaign gives ground for putting something right.
 *
 * @param months within how many months by grade, for those grades that ask for it
 * @param cases those graded so, with those that were exempt
 */
public record CampaignGrounds(CampaignView campaign, Map<Grade, Integer> months, List<CaseGrounds> cases)
        implements Serializable {

    public CampaignGrounds {
        months = Map.copyOf(months);
        cases = List.copyOf(cases);
    }
}
